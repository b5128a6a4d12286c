package org.lovende.repository.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalInt;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.spi.server.InternalRepository;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.net4j.db.DBException;

/**
 * A store that is open for work below the level of commits: restoring a backup, erasing values from the history. Nobody else has it open
 * meanwhile, so no cache of a client or server can write back what was removed.
 */
public final class MaintainedStore implements AutoCloseable {
	private final StoreDirectory directory;
	private final StoreLock lock;
	private final H2Database database;
	private CdoServer server;
	private boolean complete;

	private MaintainedStore(StoreDirectory directory, StoreLock lock, H2Database database, CdoServer server, boolean complete) {
		this.directory = directory;
		this.lock = lock;
		this.database = database;
		this.server = server;
		this.complete = complete;
	}

	/**
	 * Opens a complete store of the current model.
	 *
	 * @throws StoreException in all its kinds except FAILED and NO_MIGRATION; nothing is then left open
	 */
	public static MaintainedStore open(Path path, String user) throws StoreException {
		StoreDirectory directory = new StoreDirectory(path);
		if (!directory.isStore())
			throw new StoreException(StoreException.Kind.NO_STORE, null, directory.path());
		return locked(directory, user, lock -> {
			H2Database database = EmbeddedStore.openExisting(directory, ModelVersion.CURRENT);
			if (database == null)
				throw new StoreException(StoreException.Kind.NO_STORE, null, directory.path());
			return new MaintainedStore(directory, lock, database, EmbeddedStore.startServer(database, user), true);
		});
	}

	/**
	 * Makes a store that holds nothing. It counts as never finished until {@link #complete()} is called, and is made anew by whoever opens it
	 * before.
	 *
	 * @throws StoreException NOT_EMPTY if there is one already; IN_USE, FOREIGN_DIRECTORY, CANNOT_WRITE or DAMAGED
	 */
	public static MaintainedStore create(Path path, String user) throws StoreException {
		StoreDirectory directory = new StoreDirectory(path);
		directory.create();
		return locked(directory, user, lock -> {
			if (isComplete(directory))
				throw new StoreException(StoreException.Kind.NOT_EMPTY, null, directory.path());
			directory.deleteDatabase();
			H2Database database = new H2Database(directory.database());
			return new MaintainedStore(directory, lock, database, EmbeddedStore.createUnfinished(database, user, ModelPackages.all()), false);
		});
	}

	private static boolean isComplete(StoreDirectory directory) throws SQLException {
		if (!directory.hasDatabase())
			return false;
		try (H2Database database = new H2Database(directory.database())) {
			OptionalInt version = ModelVersionTable.read(database.connection(), new H2Dialect());
			return version.isPresent();
		}
	}

	@FunctionalInterface
	private interface Opening {
		MaintainedStore open(StoreLock lock) throws StoreException, SQLException;
	}

	/** Gives up the lock if the opening fails. */
	private static MaintainedStore locked(StoreDirectory directory, String user, Opening opening) throws StoreException {
		StoreLock lock = StoreLock.acquire(directory, user);
		boolean opened = false;
		try {
			directory.settle();
			MaintainedStore store = opening.open(lock);
			opened = true;
			return store;
		} catch (SQLException | DBException e) {
			throw EmbeddedStore.damaged(directory, e);
		} finally {
			if (!opened)
				lock.close();
		}
	}

	/** The directory of the store. */
	public Path path() {
		return directory.path();
	}

	/** CDO's side of the store. */
	public InternalRepository repository() {
		return server.repository();
	}

	/** A connection of our own to the database, in the mode in which the last user left it; not to be closed. */
	public Connection connection() {
		return database.connection();
	}

	/** A new session, which the caller closes. */
	public CDONet4jSession openSession() {
		return server.openSession();
	}

	/** Starts CDO again, so that it forgets what it remembers of the database. Ends all sessions. */
	public void restart(String user) throws SQLException {
		server.close();
		server = new CdoServer(database, new H2Dialect(), new EPackage[0], user);
	}

	/** Makes a new store complete: from now on it can be opened like any other. */
	public void complete() throws SQLException {
		database.forceCommits();
		ModelVersionTable.write(database.connection(), ModelVersion.CURRENT);
		complete = true;
	}

	/**
	 * Rewrites the database's file without what was deleted or overwritten, and closes the database: nothing can be done with the store after
	 * that but closing it.
	 */
	public void compactAndEnd() throws SQLException {
		server.close();
		database.shutDownCompacted();
	}

	/** Ends everything; of a new store that is not complete nothing is left. */
	@Override
	public void close() throws StoreException {
		try (StoreLock last = lock) {
			try (H2Database then = database; CdoServer first = server) {
				// closed in the opposite order, each also if another fails
			}
			if (!complete)
				directory.deleteDatabase();
		}
	}
}
