package org.lovende.postgresql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A real PostgreSQL server on this machine, in a process of its own; stopped with this process. */
public final class LocalPostgresql implements AutoCloseable {
	private static final AtomicInteger NUMBER = new AtomicInteger();
	private static final long DEATH_SECONDS = 30;

	private final Path data;
	private final Map<String, String> settings;
	private EmbeddedPostgres server;

	/**
	 * Starts a server with a new database.
	 *
	 * @param folder where it keeps its data; must not exist
	 * @param settings as in postgresql.conf
	 */
	public LocalPostgresql(Path folder, Map<String, String> settings) throws IOException {
		data = folder;
		this.settings = settings;
		server = start(0);
	}

	private EmbeddedPostgres start(int port) throws IOException {
		EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
		settings.forEach(builder::setServerConfig);
		return port == 0 ? builder.start() : builder.setPort(port).start();
	}

	/**
	 * An account with its database.
	 *
	 * @param port the port of the server
	 * @param database the name of the database
	 * @param name the name, the password and the schema of the account
	 */
	public record Account(int port, String database, String name) {
		/** The address of the database without <code>jdbc:</code>. */
		public String url() {
			return "postgresql://127.0.0.1:" + port + "/" + database + "?currentSchema=" + name;
		}

		public String password() {
			return name;
		}
	}

	/** Makes an empty schema with an account that has rights to that schema only. */
	public Account newAccount() {
		String name = "store" + NUMBER.incrementAndGet();
		execute("CREATE DATABASE " + name, "CREATE ROLE " + name + " LOGIN PASSWORD '" + name + "' NOSUPERUSER NOCREATEDB NOCREATEROLE",
				"REVOKE ALL ON DATABASE " + name + " FROM PUBLIC", "GRANT CONNECT ON DATABASE " + name + " TO " + name);
		executeIn(name, "REVOKE ALL ON SCHEMA public FROM PUBLIC", "CREATE SCHEMA " + name + " AUTHORIZATION " + name);
		return new Account(server.getPort(), name, name);
	}

	/** Makes a copy of the database of an account that nobody is connected with; everything in it belongs to that account. */
	public Account copy(Account original) {
		String name = "copy" + NUMBER.incrementAndGet();
		execute("CREATE DATABASE " + name + " TEMPLATE " + original.database(), "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC",
				"GRANT CONNECT ON DATABASE " + name + " TO " + original.name());
		return new Account(server.getPort(), name, original.name());
	}

	/** Ends the connections to the database of an account, and removes it. */
	public void drop(Account account) {
		execute("DROP DATABASE IF EXISTS " + account.database() + " WITH (FORCE)");
	}

	/** Kills all its processes at once, as the kernel does when memory runs out, and starts it again on what it has left on the disk. */
	public void killAndRestart() throws IOException, InterruptedException, TimeoutException {
		int port = server.getPort();
		long number = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
		ProcessHandle postmaster = ProcessHandle.of(number).orElseThrow();
		List<ProcessHandle> processes = postmaster.descendants().toList();
		postmaster.destroyForcibly();
		processes.forEach(ProcessHandle::destroyForcibly);
		try {
			postmaster.onExit().get(DEATH_SECONDS, TimeUnit.SECONDS);
			for (ProcessHandle process : processes)
				process.onExit().get(DEATH_SECONDS, TimeUnit.SECONDS);
		} catch (java.util.concurrent.ExecutionException e) {
			throw new IOException(e);
		}
		server.close();
		server = start(port);
	}

	private void execute(String... statements) {
		executeIn("postgres", statements);
	}

	private void executeIn(String database, String... statements) {
		try (Connection connection = server.getDatabase("postgres", database).getConnection(); Statement statement = connection.createStatement()) {
			for (String sql : statements)
				statement.execute(sql);
		} catch (SQLException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void close() throws IOException {
		server.close();
	}
}
