package org.lovende.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.lovende.postgresql.LocalPostgresql;
import org.lovende.repository.server.StoreLocation;
import org.lovende.trials.TrialServer;

/**
 * The two kinds of stores that a server can have, each with a server in a process of its own. PostgreSQL forces to disk as it does when it is
 * installed.
 */
enum Stores {
	H2 {
		@Override
		void run(Path folder, List<String> users, Work work) throws Exception {
			try (TrialServer server = new TrialServer(folder, StoreLocation.of(folder.resolve("store")), users)) {
				work.run(server, null);
			}
		}
	},
	POSTGRESQL {
		@Override
		void run(Path folder, List<String> users, Work work) throws Exception {
			try (LocalPostgresql postgresql = new LocalPostgresql(folder.resolve("data"), Map.of())) {
				LocalPostgresql.Account account = postgresql.newAccount();
				StoreLocation location = StoreLocation.parse(account.url()).orElseThrow().withAccount(account.name(), account.password());
				try (TrialServer server = new TrialServer(folder, location, users)) {
					work.run(server, postgresql);
				}
			}
		}
	};

	/** What is done with a server. */
	@FunctionalInterface
	interface Work {
		/** @param postgresql the database server; null for H2 */
		void run(TrialServer server, LocalPostgresql postgresql) throws Exception;
	}

	/** Does something with a server on a new store of this kind. */
	final void with(Path folder, List<String> users, Work work) throws Exception {
		run(Files.createDirectory(folder.resolve(name())), users, work);
	}

	abstract void run(Path folder, List<String> users, Work work) throws Exception;
}
