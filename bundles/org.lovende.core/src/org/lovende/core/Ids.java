package org.lovende.core;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Stable identifiers of model elements: UUIDs in their lower-case text form. */
public final class Ids {
	private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

	private Ids() {
	}

	/** A new random identifier. */
	public static String random() {
		return UUID.randomUUID().toString();
	}

	/** Whether the text is a UUID in its usual form of 36 characters; false for null. */
	public static boolean isUuid(String text) {
		return text != null && UUID_TEXT.matcher(text).matches();
	}

	/**
	 * The identifier that a name has inside a namespace: UUIDv5 (RFC 9562, section 5.5). The same two inputs always give the same
	 * identifier, which is what makes importing a workbook twice change nothing.
	 *
	 * @param namespace a UUID
	 * @param name any text
	 * @throws IllegalArgumentException if the namespace is no UUID
	 */
	public static String named(String namespace, String name) {
		UUID space = UUID.fromString(namespace);
		MessageDigest sha1;
		try {
			sha1 = MessageDigest.getInstance("SHA-1");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java platform has SHA-1
		}
		sha1.update(ByteBuffer.allocate(16).putLong(space.getMostSignificantBits()).putLong(space.getLeastSignificantBits()).array());
		ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
		long high = hash.getLong() & 0xFFFFFFFFFFFF0FFFL | 0x5000L;
		long low = hash.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
		return new UUID(high, low).toString();
	}

	/** The lower-case form in which identifiers are stored and compared. */
	public static String canonical(String uuid) {
		return uuid.toLowerCase(Locale.ROOT);
	}
}
