package org.lovende.repository.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.lovende.postgresql.LocalPostgresql;
import org.lovende.postgresql.TestPostgresql;

/** The kinds of stores on which tests run. */
enum StoreKind {
	H2 {
		private byte[] empty;

		@Override
		StoreLocation newLocation(Path folder) {
			return StoreLocation.of(folder.resolve("store"));
		}

		@Override
		synchronized StoreLocation newStore(Path folder) throws IOException, StoreException {
			if (empty == null) {
				Path first = Files.createTempDirectory("store");
				EmbeddedStore.open(first, "").close();
				empty = Files.readAllBytes(first.resolve(DATABASE));
			}
			StoreLocation location = newLocation(folder);
			Files.write(Files.createDirectories(location.directory()).resolve(DATABASE), empty);
			return location;
		}
	},
	POSTGRESQL {
		private LocalPostgresql.Account empty;

		@Override
		StoreLocation newLocation(Path folder) {
			return location(TestPostgresql.newAccount());
		}

		@Override
		synchronized StoreLocation newStore(Path folder) throws StoreException {
			if (empty == null) {
				LocalPostgresql.Account first = TestPostgresql.newAccount();
				EmbeddedStore.open(location(first), "").close();
				empty = first;
			}
			return location(TestPostgresql.copy(empty));
		}

		private static StoreLocation location(LocalPostgresql.Account account) {
			return StoreLocation.parse(account.url()).orElseThrow().withAccount(account.name(), account.password());
		}
	};

	private static final String DATABASE = "store.mv.db";

	/** A place where there is no store yet. In PostgreSQL its account has rights to an own schema only. */
	abstract StoreLocation newLocation(Path folder);

	/** A place with an empty store: a copy of one that was made before, because making one takes seconds. */
	abstract StoreLocation newStore(Path folder) throws IOException, StoreException;
}
