package org.lovende.repository.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;

import org.eclipse.net4j.db.IDBAdapter;

/**
 * The table that holds the model version of a store: ours, not CDO's, because it must be read before CDO starts. It is written last when a
 * store is made, so a store without it was never finished.
 */
final class ModelVersionTable {
	private static final String NAME = "LOVENDE_MODEL";

	private ModelVersionTable() {
	}

	/** The version recorded in a database; none if there is no such record. */
	static OptionalInt read(Connection connection, IDBAdapter dialect) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("SELECT MODEL_VERSION FROM " + NAME)) {
			return rows.next() ? OptionalInt.of(rows.getInt(1)) : OptionalInt.empty();
		} catch (SQLException e) {
			if (dialect.isTableNotFoundException(e))
				return OptionalInt.empty();
			throw e;
		}
	}

	/** Records the version of a store that is complete, and commits. */
	static void write(Connection connection, int version) throws SQLException {
		connection.setAutoCommit(false);
		try (Statement statement = connection.createStatement()) {
			statement.execute("CREATE TABLE " + NAME + " (MODEL_VERSION INTEGER NOT NULL)");
		}
		try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + NAME + " VALUES (?)")) {
			insert.setInt(1, version);
			insert.executeUpdate();
		}
		connection.commit();
	}
}
