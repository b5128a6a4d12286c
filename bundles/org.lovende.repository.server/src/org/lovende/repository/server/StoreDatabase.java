package org.lovende.repository.server;

import java.sql.Connection;
import java.sql.SQLException;

import org.eclipse.net4j.db.IDBAdapter;
import org.eclipse.net4j.db.IDBConnectionProvider;

/** An open database for CDO's tables and ours. */
interface StoreDatabase extends IDBConnectionProvider, AutoCloseable {
	/** The connection that lives as long as this object. */
	Connection connection();

	/** How CDO speaks to this kind of database. */
	IDBAdapter dialect();

	/** From now on every commit is on the disk when it returns, and so is what was committed before. */
	void forceCommits() throws SQLException;

	/** The bytes that the database has on the disk. */
	long size() throws SQLException;

	/**
	 * Rewrites the database so that nothing is left of what was deleted or overwritten, and closes it. Takes the time and the disk space of a
	 * copy. Nobody else may use the database.
	 */
	void compactAndClose() throws SQLException;

	@Override
	void close();
}
