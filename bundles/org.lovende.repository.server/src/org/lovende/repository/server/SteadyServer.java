package org.lovende.repository.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;

import org.lovende.repository.server.metrics.Metric;

/**
 * A server that goes on when its database went away and came back: it closes what it had of it, which ends all connections, and opens the store
 * again as soon as it can. Clients connect again by themselves. The first start must succeed.
 */
public final class SteadyServer implements AutoCloseable {
	private static final long LOOK_MILLIS = 1000;

	private final ServerSettings settings;
	private final String user;
	private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
		Thread thread = new Thread(task, "lovende-watch");
		thread.setDaemon(true);
		return thread;
	});
	/** Null while the database is away. */
	private StoreServer server;

	private SteadyServer(StoreServer server, ServerSettings settings, String user) {
		this.server = server;
		this.settings = settings;
		this.user = user;
		watch.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
	}

	/**
	 * Opens the store and begins to listen.
	 *
	 * @throws StoreException as {@link StoreServer#start}
	 * @throws IOException if nobody can listen at the address
	 */
	public static SteadyServer start(ServerSettings settings, String user) throws StoreException, IOException {
		StoreServer first = StoreServer.start(settings, user);
		return new SteadyServer(first, settings.withListen(new InetSocketAddress(settings.listen().getAddress(), first.port())), user);
	}

	private synchronized void look() {
		if (watch.isShutdown())
			return;
		try {
			if (server != null && !server.isStoreReachable()) {
				CdoLog.LOGGER.log(Level.SEVERE, "the database has gone away");
				StoreServer broken = server;
				server = null;
				broken.close();
			}
		} catch (RuntimeException e) {
			CdoLog.LOGGER.log(Level.FINE, "closing what the database has left", e);
		}
		if (server != null)
			return;
		try {
			server = StoreServer.start(settings, user);
		} catch (StoreException | IOException | RuntimeException e) {
			CdoLog.LOGGER.log(Level.WARNING, "the database is not back yet: {0}", e.getMessage());
		}
	}

	/** The port on which it listens. */
	public int port() {
		return settings.listen().getPort();
	}

	/** What monitoring wants to know at this moment; empty while the database is away. */
	public synchronized List<Metric> metrics() {
		return server == null ? List.of() : server.store().metrics();
	}

	/** Ends all connections, and closes the store. */
	@Override
	public void close() {
		watch.shutdown();
		synchronized (this) {
			if (server != null)
				server.close();
			server = null;
		}
	}
}
