package org.lovende.repository.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.repository.server.StoreException.Kind;

class EmbeddedStoreTest {
	@TempDir
	Path temp;

	@Test
	void open_storeThatWasNeverFinished_isMadeAnew() throws Exception {
		StoreDirectory directory = new StoreDirectory(temp);
		try (H2Database database = new H2Database(directory.database())) {
			CommitIndex.create(database.connection()); // and then died
		}
		try (EmbeddedStore store = EmbeddedStore.open(temp, "anna")) {
			assertThat(store.isNew()).isTrue();
		}
	}

	@Test
	void open_afterAFailedOpening_findsTheLockFree() throws Exception {
		Files.write(temp.resolve("store.mv.db"), new byte[20_000]);
		for (int i = 0; i < 2; i++)
			assertThatThrownBy(() -> EmbeddedStore.open(temp, "anna")).isInstanceOfSatisfying(StoreException.class,
					e -> assertThat(e.kind()).isEqualTo(Kind.DAMAGED));
	}

	@Test
	void open_sameDirectoryByAnotherPath_isInUse() throws Exception {
		Path link = temp.resolve("link");
		Path real = Files.createDirectory(temp.resolve("real"));
		Files.createSymbolicLink(link, real);
		try (EmbeddedStore store = EmbeddedStore.open(real, "anna")) {
			assertThatThrownBy(() -> EmbeddedStore.open(link, "bent")).isInstanceOfSatisfying(StoreException.class, e -> {
				assertThat(e.kind()).isEqualTo(Kind.IN_USE);
				assertThat(((LockHolder) e.facts().get(1)).user()).isEqualTo("anna");
			});
		}
	}

	@Test
	void parse_lockFileCutShort_isAnUnknownHolder() {
		assertThat(LockHolder.parse("12\nhost\n")).isEqualTo(LockHolder.UNKNOWN);
		assertThat(LockHolder.parse("")).isEqualTo(LockHolder.UNKNOWN);
		LockHolder self = LockHolder.self("anna");
		assertThat(LockHolder.parse(self.toText())).isEqualTo(self);
	}
}
