package org.lovende.repository.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.eclipse.net4j.db.DBException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2DatabaseTest {
	private static final int CONNECTING = 4;

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

	/** Whoever notes that a connection has ended may ask for one just when the database is closed. */
	@Test
	void close_whileOthersConnect_leavesTheFileClosed() throws Exception {
		for (int round = 0; round < 20; round++) {
			Path folder = Files.createDirectory(temp.resolve("round" + round));
			H2Database database = new H2Database(folder.resolve("test"));
			CountDownLatch connected = new CountDownLatch(CONNECTING);
			List<Thread> others = Stream.generate(() -> new Thread(() -> connectUntilClosed(database, connected))).limit(CONNECTING).toList();
			others.forEach(Thread::start);
			connected.await();
			database.close();
			Files.delete(folder.resolve("test.mv.db"));
			for (Thread other : others)
				other.join();
			assertThat(folder).isEmptyDirectory();
		}
	}

	private static void connectUntilClosed(H2Database database, CountDownLatch connected) {
		try {
			for (;;) {
				database.getConnection().close();
				connected.countDown();
			}
		} catch (DBException | SQLException e) {
			assertThat(e).hasMessageContaining("closed");
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
