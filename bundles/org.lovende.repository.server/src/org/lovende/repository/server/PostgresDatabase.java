package org.lovende.repository.server;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.net4j.db.DBException;
import org.eclipse.net4j.db.IDBAdapter;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The current schema of a PostgreSQL database, which no second process uses as a store while this object is open. The account needs no right
 * beyond that schema.
 */
final class PostgresDatabase implements StoreDatabase {
	/** The name under which the database's administrator sees our connections. */
	private static final String APPLICATION = "lovende";
	private static final int LOCK_MILLIS = 3000;
	private static final String LOCK_NOT_AVAILABLE = "55P03";

	private final PGSimpleDataSource source = new PGSimpleDataSource();
	private final Connection first;

	/** @throws StoreException IN_USE if another process has the schema open as a store */
	PostgresDatabase(StoreLocation location) throws SQLException, StoreException {
		try {
			source.setURL("jdbc:" + location.url());
		} catch (IllegalArgumentException e) {
			throw new SQLException(e);
		}
		source.setApplicationName(APPLICATION);
		if (!location.account().isEmpty())
			source.setUser(location.account());
		if (!location.password().isEmpty())
			source.setPassword(location.password());
		first = connect();
		boolean locked = false;
		try {
			locked = lock();
			if (!locked)
				throw new StoreException(StoreException.Kind.IN_USE, null, location, LockHolder.UNKNOWN);
		} finally {
			if (!locked)
				first.close();
		}
	}

	/**
	 * A lock of the database that ends with the connection, however that ends. The database may notice a little later that a process was killed.
	 */
	private boolean lock() throws SQLException {
		try (Statement statement = first.createStatement()) {
			statement.execute("SET lock_timeout = " + LOCK_MILLIS);
			statement.execute("SELECT pg_advisory_lock(hashtext('lovende'), hashtext(current_schema()))");
			statement.execute("SET lock_timeout = 0");
			return true;
		} catch (SQLException e) {
			if (LOCK_NOT_AVAILABLE.equals(e.getSQLState()))
				return false;
			throw e;
		}
	}

	/** Others may open the store from now on; closing the connection alone would let go of the lock some moments later. */
	private void unlockAndClose() throws SQLException {
		try (Connection last = first; Statement statement = first.createStatement()) {
			statement.execute("SELECT pg_advisory_unlock_all()");
		}
	}

	@Override
	public Connection connection() {
		return first;
	}

	@Override
	public IDBAdapter dialect() {
		return new PostgresDialect();
	}

	@Override
	public Connection getConnection() {
		try {
			return connect();
		} catch (SQLException e) {
			throw new DBException(e);
		}
	}

	/** A server may be set up to acknowledge commits early; a store must not. */
	private Connection connect() throws SQLException {
		Connection connection = source.getConnection();
		try (Statement statement = connection.createStatement()) {
			statement.execute("SET synchronous_commit = on");
		}
		return connection;
	}

	/** The tables of the schema. */
	List<String> tables() throws SQLException {
		List<String> tables = new ArrayList<>();
		try (Statement statement = first.createStatement();
				ResultSet rows = statement.executeQuery("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()")) {
			while (rows.next())
				tables.add(rows.getString(1));
		}
		return tables;
	}

	/** Removes the tables of a store that was never finished. */
	void dropTables() throws SQLException {
		try (Statement statement = first.createStatement()) {
			for (String table : tables())
				statement.execute("DROP TABLE \"" + table + "\" CASCADE");
		}
	}

	@Override
	public void forceCommits() {
		// each connection waits for the disk from the beginning
	}

	/** Of the whole database, which is meant to hold nothing else. */
	@Override
	public long size() throws SQLException {
		try (Connection connection = connect();
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("SELECT pg_database_size(current_database())")) {
			row.next();
			return row.getLong(1);
		}
	}

	@Override
	public void compactAndClose() throws SQLException {
		first.setAutoCommit(true); // it refuses to run in a transaction
		try (Statement statement = first.createStatement()) {
			for (String table : tables())
				statement.execute("VACUUM FULL \"" + table + "\"");
		}
		unlockAndClose();
	}

	@Override
	public void close() {
		try {
			if (!first.isClosed())
				unlockAndClose();
		} catch (SQLException e) {
			throw new DBException(e);
		}
	}
}
