package org.lovende.repository.server;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.net4j.db.DBException;

/**
 * A repository in a directory or a PostgreSQL schema, open in this process alone. It keeps the history of every object, refuses commits that would leave
 * references to nothing, and acknowledges a commit only when it is forced to disk. It opens no port.
 * <p>
 * It does not know interventions: what is stored where is the client's business.
 */
public final class EmbeddedStore implements Store {
	/** Null in PostgreSQL, where the database has the lock. */
	private final StoreLock lock;
	private final StoreDatabase database;
	private final CdoServer server;
	private final boolean created;

	private EmbeddedStore(StoreLock lock, StoreDatabase database, CdoServer server, boolean created) {
		this.lock = lock;
		this.database = database;
		this.server = server;
		this.created = created;
	}

	/**
	 * Opens the store of a directory, and makes it where there is none.
	 *
	 * @param directory is made if it is missing; must be empty or hold a store
	 * @param user the name under which all commits are recorded
	 * @throws StoreException in all its kinds except NO_STORE and NO_MIGRATION; nothing is then left open
	 */
	public static EmbeddedStore open(Path directory, String user) throws StoreException {
		return open(directory, user, ModelPackages.all(), ModelVersion.CURRENT);
	}

	/**
	 * Opens the store of a place, and makes it where there is none.
	 *
	 * @param user the name under which commits of this process are recorded
	 * @throws StoreException in all its kinds except NO_STORE and NO_MIGRATION; nothing is then left open
	 */
	public static EmbeddedStore open(StoreLocation location, String user) throws StoreException {
		if (location.directory() != null)
			return open(location.directory(), user);
		return openPostgres(location, user, ModelPackages.all(), ModelVersion.CURRENT);
	}

	/** As above, for a metamodel that need not be the current one: tests make stores of other versions. */
	static EmbeddedStore open(Path path, String user, EPackage[] packages, int version) throws StoreException {
		StoreDirectory directory = new StoreDirectory(path);
		directory.create();
		StoreLock lock = StoreLock.acquire(directory, user);
		try {
			directory.settle();
			H2Database existing = openExisting(directory, version);
			if (existing == null)
				return create(directory, lock, user, packages, version);
			return new EmbeddedStore(lock, existing, startServer(existing, user), false);
		} catch (SQLException | DBException e) {
			lock.close();
			throw damaged(directory, e);
		} catch (StoreException | RuntimeException e) {
			lock.close();
			throw e;
		}
	}

	static StoreException damaged(StoreDirectory directory, Exception cause) {
		return new StoreException(StoreException.Kind.DAMAGED, cause, directory.path(), String.valueOf(cause.getMessage()));
	}

	private static EmbeddedStore openPostgres(StoreLocation location, String user, EPackage[] packages, int version) throws StoreException {
		PostgresDatabase database = null;
		boolean opened = false;
		try {
			database = new PostgresDatabase(location);
			boolean complete = isComplete(database, location, version);
			if (!complete)
				clear(database, location);
			CdoServer server = complete ? startServer(database, user) : createServer(database, user, packages, version);
			opened = true;
			return new EmbeddedStore(null, database, server, !complete);
		} catch (SQLException | DBException e) {
			throw new StoreException(StoreException.Kind.DAMAGED, e, location, String.valueOf(e.getMessage()));
		} finally {
			if (!opened && database != null)
				database.close();
		}
	}

	/** Only what an unfinished store left may be removed: a schema that holds anything else is not ours. */
	static void clear(PostgresDatabase database, StoreLocation location) throws SQLException, StoreException {
		List<String> tables = database.tables();
		if (!tables.isEmpty() && tables.stream().noneMatch(CommitIndex.CHANGES::equalsIgnoreCase))
			throw new StoreException(StoreException.Kind.FOREIGN_DIRECTORY, null, location);
		database.dropTables();
	}

	/** Whether a database holds a complete store, which then is of the wanted version; false if none was ever finished. */
	static boolean isComplete(StoreDatabase database, Object place, int version) throws SQLException, StoreException {
		OptionalInt found = ModelVersionTable.read(database.connection(), database.dialect());
		if (found.isEmpty())
			return false;
		if (found.getAsInt() != version) {
			StoreException.Kind kind = found.getAsInt() > version ? StoreException.Kind.NEWER_MODEL : StoreException.Kind.OLDER_MODEL;
			throw new StoreException(kind, null, place, found.getAsInt(), version);
		}
		return true;
	}

	/** The database of a complete store of the wanted version; null if there is none. */
	static H2Database openExisting(StoreDirectory directory, int version) throws StoreException, SQLException {
		if (!directory.hasDatabase())
			return null;
		H2Database database = new H2Database(directory.database());
		boolean usable = false;
		try {
			usable = isComplete(database, directory.path(), version);
			return usable ? database : null;
		} finally {
			if (!usable)
				database.close();
		}
	}

	private static EmbeddedStore create(StoreDirectory directory, StoreLock lock, String user, EPackage[] packages, int version)
			throws StoreException, SQLException {
		// what may lie there was made by somebody who died before it was complete: nothing was ever stored in it
		directory.deleteDatabase();
		H2Database database = new H2Database(directory.database());
		return new EmbeddedStore(lock, database, createServer(database, user, packages, version), true);
	}

	/** Starts CDO on an empty database, and makes the store complete. Closes the database if that fails. */
	static CdoServer createServer(StoreDatabase database, String user, EPackage[] packages, int version) throws SQLException {
		CdoServer server = createUnfinished(database, user, packages);
		boolean complete = false;
		try {
			database.forceCommits();
			ModelVersionTable.write(database.connection(), version);
			complete = true;
			return server;
		} finally {
			if (!complete) {
				server.close();
				database.close();
			}
		}
	}

	/** Starts CDO on an empty database; the store is not complete before its model version is written. Closes the database if that fails. */
	static CdoServer createUnfinished(StoreDatabase database, String user, EPackage[] packages) throws SQLException {
		boolean started = false;
		try {
			CommitIndex.create(database.connection());
			CommitIndex.prepare(database.connection());
			CdoServer server = new CdoServer(database, packages, user);
			started = true;
			return server;
		} finally {
			if (!started)
				database.close();
		}
	}

	/** Starts CDO on the database of a complete store. Closes the database if that fails. */
	static CdoServer startServer(StoreDatabase database, String user) throws SQLException {
		try {
			database.forceCommits();
			CommitIndex.prepare(database.connection());
			return new CdoServer(database, new EPackage[0], user);
		} catch (SQLException | RuntimeException e) {
			database.close();
			throw e;
		}
	}

	/** What the store runs on, for a server that lets others in. */
	CdoServer cdo() {
		return server;
	}

	/** The database, for tables of the server's own. */
	StoreDatabase database() {
		return database;
	}

	@Override
	public boolean isNew() {
		return created;
	}

	@Override
	public CDONet4jSession openSession() {
		return server.openSession();
	}

	/** Ends all sessions, closes the database and gives up the lock. */
	@Override
	public void close() {
		try (StoreLock last = lock; StoreDatabase then = database; CdoServer first = server) {
			// closed in the opposite order, each also if another fails
		}
	}
}
