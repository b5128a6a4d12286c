package org.lovende.repository;

import java.nio.file.Path;

import org.lovende.postgresql.LocalPostgresql;
import org.lovende.postgresql.TestPostgresql;
import org.lovende.repository.server.EmbeddedStore;
import org.lovende.repository.server.StoreException;
import org.lovende.repository.server.StoreLocation;
import org.lovende.repository.server.backup.BackupSummary;

/** Where the repository of a test is; what users can do must be the same everywhere. */
enum Place {
	/** In a directory, open in this process. */
	EMBEDDED,
	/** On a server with H2. */
	SERVER_ON_H2,
	/** On a server with PostgreSQL. */
	SERVER_ON_POSTGRESQL;

	/** The user as whom tests enter. */
	static final String USER = "anna";

	private static LocalPostgresql.Account empty;

	/** An empty repository, and what must be closed with it. */
	record Site(Repository repository, TestServer server) implements AutoCloseable {
		/** Writes a backup while the repository is in use. */
		BackupSummary backup(Path file) throws Exception {
			return server == null ? repository.backup(file, done -> { }) : server.backup(file);
		}

		/** The same, as somebody else finds it who comes when the user has left. */
		Site enteredBy(String user) throws RepositoryException {
			repository.close();
			if (server == null)
				return new Site(TestRepository.open(repository.address().directory(), TestRepository.options().withUser(user)), null);
			server.add(user);
			return new Site(server.open(user), server);
		}

		@Override
		public void close() {
			repository.close();
			if (server != null)
				server.close();
		}
	}

	/** Makes an empty repository and enters it. */
	Site open(Path folder) throws Exception {
		return this == EMBEDDED ? new Site(TestRepository.create(folder.resolve("repository"), TestRepository.options()), null)
				: enter(server(folder, USER));
	}

	/** Starts a server on an empty repository, with an account for each user. */
	TestServer server(Path folder, String... users) throws Exception {
		return switch (this) {
			case EMBEDDED -> throw new UnsupportedOperationException();
			case SERVER_ON_H2 -> TestServer.onH2(folder.resolve("store"), users);
			case SERVER_ON_POSTGRESQL -> new TestServer(newPostgresqlStore(), users);
		};
	}

	private static Site enter(TestServer server) throws RepositoryException {
		return new Site(server.open(USER), server);
	}

	/** An empty store in PostgreSQL: a copy of one that was made before, because making one takes seconds. */
	static synchronized StoreLocation newPostgresqlStore() throws StoreException {
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
}
