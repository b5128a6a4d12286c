package org.lovende.repository.server;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Objects;

import javax.net.ssl.SSLContext;

/**
 * How a server runs.
 *
 * @param store where its data are
 * @param listen where clients find it; port 0 takes any that is free
 * @param tls its certificate; null for plain connections, which are for the loopback address only
 * @param maxConnections clients at the same time
 * @param maxMessage the bytes that one message of a client may have
 * @param backups the folder into which it writes backups while it runs; null if it writes none
 */
public record ServerSettings(StoreLocation store, InetSocketAddress listen, SSLContext tls, int maxConnections, long maxMessage, Path backups) {
	/** The port if none is given: that of other CDO servers. */
	public static final int PORT = 2036;
	/** Clients at the same time if nothing else is said. */
	public static final int MAX_CONNECTIONS = 200;
	/** The bytes of a message if nothing else is said: an import of several hundred interventions. */
	public static final long MAX_MESSAGE = 128L << 20;

	public ServerSettings {
		Objects.requireNonNull(store);
		Objects.requireNonNull(listen);
	}

	/** Settings with the usual limits. */
	public static ServerSettings of(StoreLocation store, InetSocketAddress listen, SSLContext tls) {
		return new ServerSettings(store, listen, tls, MAX_CONNECTIONS, MAX_MESSAGE, null);
	}

	/** The same at another address. */
	ServerSettings withListen(InetSocketAddress address) {
		return new ServerSettings(store, address, tls, maxConnections, maxMessage, backups);
	}

	/** The same with a folder for backups. */
	public ServerSettings withBackups(Path folder) {
		return new ServerSettings(store, listen, tls, maxConnections, maxMessage, folder);
	}
}
