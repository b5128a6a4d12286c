package org.lovende.cli;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import javax.net.ssl.SSLContext;

import org.lovende.core.Messages;
import org.lovende.program.ExitCode;
import org.lovende.repository.server.ServerSettings;
import org.lovende.repository.server.StoreLocation;
import org.lovende.repository.server.net.Tls;

/**
 * What a server is told by its file and by options, which win. The file is explained line by line in docs/operator/server.conf. Relative files are
 * found from the folder of the file.
 */
final class ServerConfiguration {
	static final String STORE = "store";
	static final String LISTEN = "listen";

	private static final String ACCOUNT = "store.account";
	private static final String ACCOUNT_PASSWORD_FILE = "store.password-file";
	private static final String CERTIFICATE = "tls.certificate";
	private static final String KEY = "tls.key";
	private static final String KEY_STORE = "tls.keystore";
	private static final String KEY_STORE_PASSWORD_FILE = "tls.keystore-password-file";
	private static final String MAX_CONNECTIONS = "max-connections";
	private static final String MAX_MESSAGE = "max-message-megabytes";
	private static final String LOG_FOLDER = "log.folder";
	private static final String METRICS_PORT = "metrics.port";
	private static final String BACKUP_FOLDER = "backup.folder";
	private static final Set<String> KEYS = Set.of(STORE, LISTEN, ACCOUNT, ACCOUNT_PASSWORD_FILE, CERTIFICATE, KEY, KEY_STORE, KEY_STORE_PASSWORD_FILE,
			MAX_CONNECTIONS, MAX_MESSAGE, LOG_FOLDER, METRICS_PORT, BACKUP_FOLDER);
	private static final String LOOPBACK = "127.0.0.1";
	private static final int MAX_PORT = 65_535;

	private final Properties values = new Properties();
	private final Messages messages;
	private final Path folder;

	/**
	 * @param file the file; null if there is none
	 * @param options what was given on the command line, by key; null values were not given
	 */
	ServerConfiguration(Path file, Map<String, String> options, Messages messages) throws IOException {
		this.messages = messages;
		folder = file == null ? Path.of("").toAbsolutePath() : file.toAbsolutePath().getParent();
		if (file != null) {
			try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
				values.load(reader);
			} catch (IOException | IllegalArgumentException e) {
				throw new CommandException(ExitCode.USAGE, messages.get("server.fileUnreadable", file, e.getMessage()));
			}
			Set<String> unknown = new TreeSet<>(values.stringPropertyNames());
			unknown.removeAll(KEYS);
			if (!unknown.isEmpty())
				throw new CommandException(ExitCode.USAGE, messages.get("server.unknownKey", file, String.join(", ", unknown),
						String.join(", ", new TreeSet<>(KEYS))));
		}
		options.forEach((key, value) -> {
			if (value != null)
				values.setProperty(key, value);
		});
	}

	/** Where the store is. */
	StoreLocation store() throws IOException {
		String text = value(STORE);
		if (text.isEmpty())
			throw new CommandException(ExitCode.USAGE, messages.get("server.noStore"));
		StoreLocation location = StoreLocation.parse(text)
				.orElseThrow(() -> new CommandException(ExitCode.USAGE, messages.get("server.badStore", text)));
		if (location.directory() != null)
			return StoreLocation.of(folder.resolve(location.directory()));
		return location.withAccount(value(ACCOUNT), secret(ACCOUNT_PASSWORD_FILE));
	}

	/** All of it. */
	ServerSettings settings() throws IOException {
		InetSocketAddress listen = listen();
		SSLContext tls = tls();
		if (tls == null && !listen.getAddress().isLoopbackAddress())
			throw new CommandException(ExitCode.USAGE, messages.get("server.plainRefused", value(LISTEN)));
		return new ServerSettings(store(), listen, tls, (int) number(MAX_CONNECTIONS, ServerSettings.MAX_CONNECTIONS, 100_000),
				number(MAX_MESSAGE, ServerSettings.MAX_MESSAGE >> 20, 2000) << 20, folder(BACKUP_FOLDER));
	}

	/** The folder for log files; null if none is named. */
	Path logFolder() {
		return folder(LOG_FOLDER);
	}

	private Path folder(String key) {
		return value(key).isEmpty() ? null : folder.resolve(value(key));
	}

	/** The port on which metrics are offered to this machine; 0 if they are not. */
	int metricsPort() {
		return (int) number(METRICS_PORT, 0, MAX_PORT);
	}

	private InetSocketAddress listen() {
		String text = value(LISTEN);
		if (text.isEmpty())
			return new InetSocketAddress(LOOPBACK, ServerSettings.PORT);
		int colon = text.lastIndexOf(':');
		try {
			int port = Integer.parseInt(text.substring(colon + 1));
			String host = colon < 0 ? "" : text.substring(0, colon).replaceAll("[\\[\\]]", "");
			if (colon > 0 && port >= 0 && port <= MAX_PORT)
				return new InetSocketAddress(InetAddress.getByName(host), port);
		} catch (NumberFormatException | UnknownHostException e) {
			// said below
		}
		throw new CommandException(ExitCode.USAGE, messages.get("server.badListen", text));
	}

	private SSLContext tls() throws IOException {
		try {
			if (!value(KEY_STORE).isEmpty())
				return Tls.server(folder.resolve(value(KEY_STORE)), secret(KEY_STORE_PASSWORD_FILE).toCharArray());
			if (!value(CERTIFICATE).isEmpty())
				return Tls.serverPem(folder.resolve(value(CERTIFICATE)), folder.resolve(value(KEY)));
			return null;
		} catch (GeneralSecurityException | IOException e) {
			throw new CommandException(ExitCode.USAGE, messages.get("server.badCertificate", e.getMessage()));
		}
	}

	private String secret(String key) throws IOException {
		return value(key).isEmpty() ? "" : Files.readString(folder.resolve(value(key))).strip();
	}

	private long number(String key, long standard, long max) {
		String text = value(key);
		if (text.isEmpty())
			return standard;
		try {
			long number = Long.parseLong(text);
			if (number >= 1 && number <= max)
				return number;
		} catch (NumberFormatException e) {
			// said below
		}
		throw new CommandException(ExitCode.USAGE, messages.get("server.badNumber", key, text, Long.toString(max)));
	}

	private String value(String key) {
		return values.getProperty(key, "").strip();
	}
}
