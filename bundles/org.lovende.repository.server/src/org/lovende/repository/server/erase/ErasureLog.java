package org.lovende.repository.server.erase;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;

/** The record of what was erased, in a table of the store: who, when and where, never what it was. */
final class ErasureLog {
	private static final String TABLE = "LOVENDE_ERASURES";

	private ErasureLog() {
	}

	/** Makes the table if it is missing. Ends the transaction of the connection. */
	static void prepare(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("CREATE TABLE IF NOT EXISTS " + TABLE
					+ " (ERASED_AT BIGINT NOT NULL, ERASED_BY VARCHAR(200) NOT NULL, ELEMENT VARCHAR(200) NOT NULL, FEATURE VARCHAR(200))");
		}
	}

	/** @param feature null if it was all of the element */
	static void add(Connection connection, Instant time, String user, String element, String feature) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + TABLE + " VALUES (?, ?, ?, ?)")) {
			insert.setLong(1, time.toEpochMilli());
			insert.setString(2, user);
			insert.setString(3, element);
			insert.setString(4, feature);
			insert.executeUpdate();
		}
	}
}
