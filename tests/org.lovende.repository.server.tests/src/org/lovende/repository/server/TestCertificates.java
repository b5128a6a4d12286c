package org.lovende.repository.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A certificate that is its own authority, made for a test with Java's own tool. */
final class TestCertificates {
	static final String PASSWORD = "changeit";
	private static final String NAME = "server";

	private final Path folder;

	/** @param subjects for whom it is made out, for instance <code>dns:localhost</code> */
	TestCertificates(Path folder, String subjects) throws IOException, InterruptedException {
		this.folder = Files.createDirectories(folder);
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", NAME,
				"-keyalg", "EC", "-dname", "CN=test", "-ext", "san=" + subjects, "-ext", "bc:c", "-validity", "2", "-storetype", "PKCS12", "-keystore",
				keyStore().toString(), "-storepass", PASSWORD));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (process.waitFor() != 0)
			throw new IOException(output);
	}

	Path keyStore() {
		return folder.resolve("server.p12");
	}

	/** The certificate in PEM format: what a server shows, and what a client trusts. */
	Path certificate() throws IOException, GeneralSecurityException {
		return pem("certificate.pem", "CERTIFICATE", load().getCertificate(NAME).getEncoded());
	}

	/** The private key in PEM format. */
	Path privateKey() throws IOException, GeneralSecurityException {
		Key key = load().getKey(NAME, PASSWORD.toCharArray());
		return pem("key.pem", "PRIVATE KEY", key.getEncoded());
	}

	private KeyStore load() throws IOException, GeneralSecurityException {
		return KeyStore.getInstance(keyStore().toFile(), PASSWORD.toCharArray());
	}

	private Path pem(String file, String title, byte[] content) throws IOException {
		String text = "-----BEGIN " + title + "-----\n" + Base64.getMimeEncoder().encodeToString(content) + "\n-----END " + title + "-----\n";
		return Files.writeString(folder.resolve(file), text);
	}
}
