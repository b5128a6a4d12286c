package org.lovende.repository.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2DatabaseTest {
	@TempDir
	Path temp;

	@Test
	void commit_onAnInterruptedThread_isStoredAndLeavesTheDatabaseOpen() throws SQLException {
		Path file = temp.resolve("test");
		try (H2Database database = new H2Database(file)) {
			database.forceCommits();
			execute(database.connection(), "CREATE TABLE T (N INTEGER)");
			Connection connection = database.getConnection();
			connection.setAutoCommit(false);
			for (int i = 0; i < 20; i++) {
				execute(connection, "INSERT INTO T VALUES (" + i + ")");
				Thread.currentThread().interrupt();
				connection.commit();
				Thread.interrupted();
			}
			connection.close();
			assertThat(count(database.connection())).isEqualTo(20);
		}
		try (H2Database again = new H2Database(file)) {
			assertThat(count(again.connection())).isEqualTo(20);
		}
	}

	@Test
	void rollback_uncommittedChange_isGone() throws SQLException {
		try (H2Database database = new H2Database(temp.resolve("test")); Connection connection = database.getConnection()) {
			execute(database.connection(), "CREATE TABLE T (N INTEGER)");
			connection.setAutoCommit(false);
			execute(connection, "INSERT INTO T VALUES (1)");
			connection.rollback();
			assertThat(count(database.connection())).isZero();
		}
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static int count(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM T")) {
			rows.next();
			return rows.getInt(1);
		}
	}
}
