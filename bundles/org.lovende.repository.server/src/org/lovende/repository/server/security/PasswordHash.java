package org.lovende.repository.server.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Passwords as they are stored: Argon2id in the usual text form, which holds its own parameters, so that they can be raised without making old
 * passwords invalid. The parameters are the least that OWASP's cheat sheet on password storage recommends.
 */
final class PasswordHash {
	private static final int MEMORY_KIB = 19_456;
	private static final int ITERATIONS = 2;
	private static final int LANES = 1;
	private static final int SALT_LENGTH = 16;
	private static final int HASH_LENGTH = 32;
	private static final Pattern FORM = Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([^$]+)\\$([^$]+)");
	private static final SecureRandom RANDOM = new SecureRandom();

	private PasswordHash() {
	}

	/** The stored form of a password, with a new salt. */
	static String of(char[] password) {
		byte[] salt = new byte[SALT_LENGTH];
		RANDOM.nextBytes(salt);
		Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
		return "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + ITERATIONS + ",p=" + LANES + "$" + base64.encodeToString(salt) + "$"
				+ base64.encodeToString(hash(password, salt, MEMORY_KIB, ITERATIONS, LANES, HASH_LENGTH));
	}

	/** Whether a stored form is that of a password; false also for a form that is none. Takes as long whether it is or not. */
	static boolean matches(String stored, char[] password) {
		Matcher form = FORM.matcher(stored);
		if (!form.matches())
			return false;
		byte[] salt = Base64.getDecoder().decode(form.group(4));
		byte[] expected = Base64.getDecoder().decode(form.group(5));
		byte[] found = hash(password, salt, Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)),
				expected.length);
		return MessageDigest.isEqual(expected, found);
	}

	private static byte[] hash(char[] password, byte[] salt, int memory, int iterations, int lanes, int length) {
		Argon2BytesGenerator generator = new Argon2BytesGenerator();
		generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13).withMemoryAsKB(memory)
				.withIterations(iterations).withParallelism(lanes).withSalt(salt).build());
		byte[] hash = new byte[length];
		// the same letters may be typed as different characters on another keyboard
		generator.generateBytes(Normalizer.normalize(new String(password), Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8), hash);
		return hash;
	}
}
