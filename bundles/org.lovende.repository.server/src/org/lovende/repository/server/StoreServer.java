package org.lovende.repository.server;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.logging.Level;

import org.lovende.repository.server.net.Gate;
import org.lovende.repository.server.security.AuditKind;

/** A running server: one shared store, and the gate through which clients enter. */
public final class StoreServer implements AutoCloseable {
	private static final int DATABASE_SECONDS = 5;

	private final ServedStore store;
	private final Gate gate;

	private StoreServer(ServedStore store, Gate gate) {
		this.store = store;
		this.gate = gate;
	}

	/**
	 * Opens the store and begins to listen.
	 *
	 * @param user the name under which the server's own commits are recorded
	 * @throws StoreException if the store cannot be opened
	 * @throws IOException if nobody can listen at the address
	 * @throws IllegalArgumentException if plain connections could come from another machine
	 */
	public static StoreServer start(ServerSettings settings, String user) throws StoreException, IOException {
		return start(settings, user, Clock.systemUTC());
	}

	/** As above, with a clock that tests can move. */
	static StoreServer start(ServerSettings settings, String user, Clock clock) throws StoreException, IOException {
		ServedStore store = ServedStore.open(settings.store(), user, clock);
		boolean started = false;
		try {
			Services services = store.services();
			Gate gate = new Gate(settings.listen(), settings.tls(), store.store().cdo().container(), services, settings.maxMessage(),
					settings.maxConnections());
			services.connect(gate::dismiss, gate::connections);
			if (settings.backups() != null)
				services.setBackup(new BackupJob(settings.backups(), store::backup, clock));
			services.auditLog().add(AuditKind.SERVER, user, "", "start");
			CdoLog.LOGGER.log(Level.INFO, "serving {0} on {1}:{2}",
					new Object[] { settings.store(), settings.listen().getHostString(), Integer.toString(gate.port()) });
			started = true;
			return new StoreServer(store, gate);
		} finally {
			if (!started)
				store.close();
		}
	}

	/** Whether the message of a failed commit says that a server has refused it for lack of rights. */
	public static boolean isDenial(String message) {
		return message != null && message.contains(RightsGuard.DENIED);
	}

	/** Whether the database behind the store still answers. */
	boolean isStoreReachable() {
		try {
			return store.store().database().connection().isValid(DATABASE_SECONDS);
		} catch (SQLException e) {
			return false;
		}
	}

	/** The port on which it listens. */
	public int port() {
		return gate.port();
	}

	/** The store that it serves. */
	public ServedStore store() {
		return store;
	}

	/** Ends all connections, and closes the store. */
	@Override
	public void close() {
		gate.close();
		store.services().auditLog().add(AuditKind.SERVER, "", "", "stop");
		store.close();
		CdoLog.LOGGER.log(Level.INFO, "stopped");
	}
}
