package org.lovende.postgresql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

import org.lovende.postgresql.LocalPostgresql.Account;

/** The PostgreSQL server that all tests of a process share: started with the first database that is asked for, stopped with the process. */
public final class TestPostgresql {
	private static LocalPostgresql server;

	private TestPostgresql() {
	}

	/** As {@link LocalPostgresql#newAccount}. */
	public static Account newAccount() {
		return server().newAccount();
	}

	/** As {@link LocalPostgresql#copy}. */
	public static Account copy(Account original) {
		return server().copy(original);
	}

	/** As {@link LocalPostgresql#drop}. */
	public static void drop(Account account) {
		server().drop(account);
	}

	private static synchronized LocalPostgresql server() {
		if (server == null) {
			try {
				// a test needs no safety from power cuts, only speed
				server = new LocalPostgresql(Files.createTempDirectory("postgresql").resolve("data"), Map.of("fsync", "off", "max_connections", "300"));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		return server;
	}
}
