package org.lovende.postgresql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A real PostgreSQL server for tests: started with the first database that is asked for, stopped with the process. */
public final class TestPostgresql {
	private static final AtomicInteger NUMBER = new AtomicInteger();
	private static EmbeddedPostgres server;

	private TestPostgresql() {
	}

	/**
	 * Makes an empty schema with an account that has rights to that schema only.
	 *
	 * @return the database's address without <code>jdbc:</code>; account, password and schema have the same name, which is the schema's
	 */
	public static Account newAccount() {
		String name = "store" + NUMBER.incrementAndGet();
		execute("CREATE DATABASE " + name, "CREATE ROLE " + name + " LOGIN PASSWORD '" + name + "' NOSUPERUSER NOCREATEDB NOCREATEROLE",
				"REVOKE ALL ON DATABASE " + name + " FROM PUBLIC", "GRANT CONNECT ON DATABASE " + name + " TO " + name);
		executeIn(name, "REVOKE ALL ON SCHEMA public FROM PUBLIC", "CREATE SCHEMA " + name + " AUTHORIZATION " + name);
		return new Account(name);
	}

	/** Makes a copy of the database of an account that nobody is connected with; everything in it belongs to that account. */
	public static Account copy(Account original) {
		String name = "copy" + NUMBER.incrementAndGet();
		execute("CREATE DATABASE " + name + " TEMPLATE " + original.database(), "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC",
				"GRANT CONNECT ON DATABASE " + name + " TO " + original.name());
		return new Account(name, original.name());
	}

	/** Ends the connections to the database of an account, and removes it. */
	public static void drop(Account account) {
		execute("DROP DATABASE IF EXISTS " + account.database() + " WITH (FORCE)");
	}

	/**
	 * An account with its database.
	 *
	 * @param database the name of the database
	 * @param name the name, the password and the schema of the account
	 */
	public record Account(String database, String name) {
		Account(String name) {
			this(name, name);
		}

		/** The address of the database without <code>jdbc:</code>. */
		public String url() {
			return "postgresql://127.0.0.1:" + server().getPort() + "/" + database + "?currentSchema=" + name;
		}

		public String password() {
			return name;
		}
	}

	private static synchronized EmbeddedPostgres server() {
		if (server == null) {
			try {
				// a test needs no safety from power cuts, only speed
				server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").setServerConfig("max_connections", "300").start();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		return server;
	}

	private static void execute(String... statements) {
		executeIn("postgres", statements);
	}

	private static void executeIn(String database, String... statements) {
		try (Connection connection = server().getDatabase("postgres", database).getConnection(); Statement statement = connection.createStatement()) {
			for (String sql : statements)
				statement.execute(sql);
		} catch (SQLException e) {
			throw new IllegalStateException(e);
		}
	}
}
