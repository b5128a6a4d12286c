package org.lovende.repository.server;

import java.sql.Connection;
import java.sql.SQLException;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.spi.server.InternalRepository;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.net4j.db.DBException;
import org.eclipse.net4j.db.IDBConnectionProvider;

/**
 * A store that is open for work below the level of commits: restoring a backup, erasing values from the history. Nobody else has it open
 * meanwhile, so no cache of a client or server can write back what was removed.
 */
public final class MaintainedStore implements AutoCloseable {
	private final Opened opened;
	private CdoServer server;
	private boolean complete;

	/** @param lock null in PostgreSQL, where the database has the lock */
	private record Opened(StoreLocation location, StoreLock lock, StoreDatabase database) implements AutoCloseable {
		@Override
		public void close() {
			try (StoreLock last = lock; StoreDatabase first = database) {
				// closed in the opposite order, each also if another fails
			}
		}

		boolean isStore() throws SQLException {
			return ModelVersionTable.read(database.connection(), database.dialect()).isPresent();
		}
	}

	private MaintainedStore(Opened opened, CdoServer server, boolean complete) {
		this.opened = opened;
		this.server = server;
		this.complete = complete;
	}

	/**
	 * Opens a complete store of the current model.
	 *
	 * @param user the name under which the store is locked meanwhile
	 * @throws StoreException in all its kinds except FAILED and NO_MIGRATION; nothing is then left open
	 */
	public static MaintainedStore open(StoreLocation location, String user) throws StoreException {
		if (location.directory() != null && !new StoreDirectory(location.directory()).isStore())
			throw new StoreException(StoreException.Kind.NO_STORE, null, place(location));
		return start(location, user, opened -> {
			if (!EmbeddedStore.isComplete(opened.database(), place(location), ModelVersion.CURRENT))
				throw new StoreException(StoreException.Kind.NO_STORE, null, place(location));
			return new MaintainedStore(opened, EmbeddedStore.startServer(opened.database(), user), true);
		});
	}

	/** Opens a complete store of any model, to read it only: there need not be Java classes for its objects. */
	static MaintainedStore openOfAnyModel(StoreLocation location, String user) throws StoreException {
		if (location.directory() != null && !new StoreDirectory(location.directory()).isStore())
			throw new StoreException(StoreException.Kind.NO_STORE, null, place(location));
		return start(location, user, opened -> {
			if (!opened.isStore())
				throw new StoreException(StoreException.Kind.NO_STORE, null, place(location));
			return new MaintainedStore(opened, EmbeddedStore.startServer(opened.database(), user), true);
		});
	}

	/**
	 * Makes a store that holds nothing. It counts as never finished until {@link #complete()} is called, and is made anew by whoever opens it
	 * before.
	 *
	 * @param user the name under which the store is locked meanwhile
	 * @throws StoreException NOT_EMPTY if there is one already; IN_USE, FOREIGN_DIRECTORY, CANNOT_WRITE or DAMAGED
	 */
	public static MaintainedStore create(StoreLocation location, String user) throws StoreException {
		if (location.directory() != null)
			new StoreDirectory(location.directory()).create();
		return start(location, user, opened -> {
			if (opened.isStore())
				throw new StoreException(StoreException.Kind.NOT_EMPTY, null, place(location));
			if (opened.database() instanceof PostgresDatabase database)
				EmbeddedStore.clear(database, location);
			return new MaintainedStore(opened, EmbeddedStore.createUnfinished(opened.database(), user, ModelPackages.all()), false);
		});
	}

	@FunctionalInterface
	private interface Start {
		MaintainedStore start(Opened opened) throws StoreException, SQLException;
	}

	/** Closes everything again if it fails. */
	private static MaintainedStore start(StoreLocation location, String user, Start start) throws StoreException {
		Opened opened = null;
		boolean started = false;
		try {
			opened = openDatabase(location, user);
			MaintainedStore store = start.start(opened);
			started = true;
			return store;
		} catch (SQLException | DBException e) {
			throw new StoreException(StoreException.Kind.DAMAGED, e, place(location), String.valueOf(e.getMessage()));
		} finally {
			if (!started && opened != null)
				opened.close();
		}
	}

	private static Opened openDatabase(StoreLocation location, String user) throws StoreException, SQLException {
		if (location.directory() == null)
			return new Opened(location, null, new PostgresDatabase(location));
		StoreDirectory directory = new StoreDirectory(location.directory());
		StoreLock lock = StoreLock.acquire(directory, user);
		boolean opened = false;
		try {
			directory.settle();
			if (!isComplete(directory))
				directory.deleteDatabase();
			Opened result = new Opened(location, lock, new H2Database(directory.database()));
			opened = true;
			return result;
		} finally {
			if (!opened)
				lock.close();
		}
	}

	/** What is not complete was left by somebody who died: nothing was ever stored in it. */
	private static boolean isComplete(StoreDirectory directory) throws SQLException {
		if (!directory.hasDatabase())
			return false;
		try (H2Database database = new H2Database(directory.database())) {
			return ModelVersionTable.read(database.connection(), database.dialect()).isPresent();
		}
	}

	/** How exceptions name the place. */
	static Object place(StoreLocation location) {
		return location.directory() == null ? location : new StoreDirectory(location.directory()).path();
	}

	/** The version of the model of a complete store. */
	int modelVersion() throws SQLException {
		return ModelVersionTable.read(connection(), opened.database().dialect()).orElseThrow();
	}

	/** CDO's side of the store. */
	public InternalRepository repository() {
		return server.repository();
	}

	/** A connection of our own to the database, in the mode in which the last user left it; not to be closed. */
	public Connection connection() {
		return opened.database().connection();
	}

	/** Where further connections to the database come from. */
	public IDBConnectionProvider database() {
		return opened.database();
	}

	/** A new session, which the caller closes. */
	public CDONet4jSession openSession() {
		return server.openSession();
	}

	/** Starts CDO again, so that it forgets what it remembers of the database. Ends all sessions. */
	public void restart(String user) throws SQLException {
		server.close();
		server = new CdoServer(opened.database(), new EPackage[0], user);
	}

	/** Makes a new store complete: from now on it can be opened like any other. */
	public void complete() throws SQLException {
		opened.database().forceCommits();
		ModelVersionTable.write(opened.database().connection(), ModelVersion.CURRENT);
		complete = true;
	}

	/**
	 * Rewrites the database without what was deleted or overwritten, and closes the database: nothing can be done with the store after
	 * that but closing it.
	 */
	public void compactAndEnd() throws SQLException {
		server.close();
		opened.database().compactAndClose();
	}

	/** Ends everything. A new store that is not complete counts as none. */
	@Override
	public void close() throws StoreException {
		try (Opened last = opened; CdoServer first = server) {
			// closed in the opposite order, each also if another fails
		}
		if (!complete && opened.location().directory() != null)
			new StoreDirectory(opened.location().directory()).deleteDatabase();
	}
}
