package org.lovende.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.core.Ids;

class PresenceTest {
	@TempDir
	Path temp;
	private Repository repository;
	private final HandClock clock = new HandClock();
	private final String intervention = Ids.random();
	private final String element = Ids.random();

	private static final class HandClock extends Clock {
		private volatile Instant now = Instant.parse("2026-01-01T10:00:00Z");

		@Override
		public Instant instant() {
			return now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}
	}

	@BeforeEach
	void open() throws RepositoryException {
		repository = TestRepository.create(temp.resolve("r"), TestRepository.options());
	}

	@AfterEach
	void close() {
		repository.close();
	}

	private static void await(Presence presence, Predicate<Presence> expected) throws Exception {
		CompletableFuture<Void> met = new CompletableFuture<>();
		Runnable listener = () -> {
			if (expected.test(presence))
				met.complete(null);
		};
		presence.addListener(listener);
		listener.run();
		met.get(20, TimeUnit.SECONDS);
		presence.removeListener(listener);
	}

	@Test
	void enter_twoPeople_seeEachOtherAndWhatIsOpen() throws Exception {
		try (Presence anna = repository.enter()) {
			anna.opened(intervention);
			assertThat(anna.colleagues()).isEmpty();
			try (Presence bent = repository.enter()) {
				await(bent, presence -> presence.colleagues().equals(List.of(new Colleague("anna", Set.of(intervention), Set.of()))));
				await(anna, presence -> presence.colleagues().size() == 1);
				bent.opened(intervention);
				await(anna, presence -> presence.colleagues().get(0).interventions().contains(intervention));
				bent.closed(intervention);
				await(anna, presence -> presence.colleagues().get(0).interventions().isEmpty());
			}
			await(anna, presence -> presence.colleagues().isEmpty());
		}
	}

	@Test
	void editing_markedAndLeft_isSeenByTheOther() throws Exception {
		try (Presence anna = repository.enter(); Presence bent = repository.enter()) {
			await(anna, presence -> presence.colleagues().size() == 1);
			anna.editing(element);
			await(bent, presence -> presence.editorOf(element.toUpperCase()).isPresent());
			assertThat(bent.editorOf(element).orElseThrow().name()).isEqualTo("anna");
			assertThat(anna.editorOf(element)).isEmpty();
			anna.leave(element);
			await(bent, presence -> presence.editorOf(element).isEmpty());
		}
	}

	@Test
	void editing_notRenewed_endsByItself() throws Exception {
		try (Presence anna = repository.enter(); Presence bent = new Presence(repository, clock)) {
			anna.editing(element);
			await(bent, presence -> presence.editorOf(element).isPresent());
			// a second note of the same, the answer to the greeting, may come at any moment and counts from then on
			for (int notes = 0; bent.editorOf(element).isPresent() && notes < 10; notes++)
				clock.now = clock.now.plus(Presence.EDITING_ENDS).plusSeconds(1);
			assertThat(bent.editorOf(element)).isEmpty();
			assertThat(bent.colleagues()).hasSize(1);
		}
	}

	@Test
	void close_whileEditing_releasesTheMark() throws Exception {
		try (Presence bent = repository.enter()) {
			Presence anna = repository.enter();
			anna.editing(element);
			await(bent, presence -> presence.editorOf(element).isPresent());
			anna.close();
			await(bent, presence -> presence.editorOf(element).isEmpty());
			assertThat(bent.colleagues()).isEmpty();
		}
	}
}
