package org.lovende.ui.connection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.net.ssl.SSLContext;

import org.lovende.repository.server.net.Tls;

/** A server's certificate that is its own authority, made with Java's own tool. */
final class SelfMadeCertificate {
	private static final String PASSWORD = "changeit";

	private final Path folder;

	/** @param host the name that it is made out to */
	SelfMadeCertificate(Path folder, String host) throws IOException, InterruptedException {
		this.folder = Files.createDirectories(folder);
		keytool("-genkeypair", "-keyalg", "EC", "-dname", "CN=" + folder.getFileName(), "-ext", "san=dns:" + host, "-ext", "bc:c", "-validity", "2", "-storetype", "PKCS12");
		keytool("-exportcert", "-rfc", "-file", authority().toString());
	}

	private void keytool(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
		command.addAll(List.of(arguments));
		command.addAll(List.of("-alias", "server", "-keystore", keyStore().toString(), "-storepass", PASSWORD));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (process.waitFor() != 0)
			throw new IOException(output);
	}

	private Path keyStore() {
		return folder.resolve("server.p12");
	}

	/** The file that a client must be given. */
	Path authority() {
		return folder.resolve("authority.pem");
	}

	/** What a server needs of it. */
	SSLContext tls() throws Exception {
		return Tls.server(keyStore(), PASSWORD.toCharArray());
	}
}
