package org.lovende.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.model.element.ElementPackage;
import org.lovende.trials.Relay;

/** Documents on a real server, over a real connection that breaks. Bent's goes through a relay, Anna's does not. */
abstract class LostServerTest {
	private static final EStructuralFeature TITLE = ElementPackage.Literals.TITLED_ELEMENT__TITLE;
	/** Long before the time at which an answer is not waited for any more. */
	private static final long SOON_SECONDS = 20;
	private static final Reconnection FAST = new Reconnection(Duration.ofMillis(10), Duration.ofMillis(100), Duration.ofMinutes(10));

	@TempDir
	Path temp;
	private TestServer server;
	private Relay relay;
	private Repository annas;
	private Repository bents;
	private Person anna;
	private Person bent;
	private String id;
	private String first;

	/** Where the repository is. */
	abstract Place place();

	@BeforeEach
	void open() throws Exception {
		server = place().server(temp, "anna", "bent");
		relay = new Relay(server.port(), Duration.ZERO);
		annas = server.open("anna");
		bents = server.open("bent", relay.port());
		id = TestRepository.add(annas, Samples.withOutcomes("A", 5));
		anna = new Person(annas, id, FAST);
		bent = new Person(bents, id, FAST);
		first = anna.outcome(0);
	}

	@AfterEach
	void close() throws Exception {
		anna.close();
		bent.close();
		annas.close();
		bents.close();
		relay.close();
		server.close();
	}

	private long commitsLabelled(String label) throws RepositoryException {
		return annas.commits(id).stream().filter(commit -> commit.label().equals(label)).count();
	}

	private static boolean isTitled(Document document, String id, String title) {
		return title.equals(Person.element(document, id).eGet(TITLE));
	}

	@Test
	void saveLater_serverStoppedAndStartedAgain_isCommittedOnce() throws Exception {
		server.stop();
		bent.await(document -> document.connection() != Connection.CONNECTED);
		bent.set(first, TITLE, "By Bent");
		CompletableFuture<SaveResult> saved = bent.call(document -> document.saveLater("Retitled"));
		assertThatThrownBy(bents::list).isInstanceOfSatisfying(RepositoryException.class,
				e -> assertThat(e.kind()).isEqualTo(RepositoryException.Kind.NOT_REACHABLE));
		server.start();
		assertThat(saved.get(SOON_SECONDS, TimeUnit.SECONDS)).isEqualTo(SaveResult.SAVED);
		anna.await(document -> isTitled(document, first, "By Bent"));
		assertThat(commitsLabelled("Retitled")).isEqualTo(1);
		assertThat(bents.list()).hasSize(1);
	}

	@Test
	void saveLater_answerLostWithTheConnection_isCommittedOnce() throws Exception {
		relay.loseAnswers();
		bent.set(first, TITLE, "By Bent");
		CompletableFuture<SaveResult> saved = bent.call(document -> document.saveLater("Retitled"));
		anna.await(document -> isTitled(document, first, "By Bent"));
		assertThat(saved).isNotDone();
		relay.cut();
		assertThat(saved.get(SOON_SECONDS, TimeUnit.SECONDS)).isEqualTo(SaveResult.SAVED);
		assertThat(commitsLabelled("Retitled")).isEqualTo(1);
		assertThat(bent.<Boolean>call(Document::isDirty)).isFalse();
	}

	@Test
	void list_connectionCutWhileWaiting_endsAtOnceAndTheNextConnectsAgain() throws Exception {
		relay.loseAnswers();
		CompletableFuture<List<InterventionSummary>> waiting = CompletableFuture.supplyAsync(() -> {
			try {
				return bents.list();
			} catch (RepositoryException e) {
				throw new IllegalStateException(e);
			}
		});
		bent.set(first, TITLE, "By Bent"); // arrives after the question
		bent.call(document -> document.saveLater("Retitled"));
		anna.await(document -> isTitled(document, first, "By Bent"));
		relay.cut();
		assertThatThrownBy(() -> waiting.get(SOON_SECONDS, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class);
		assertThat(bents.list()).hasSize(1);
	}

	@Test
	void changePassword_holdsForTheNextConnection() throws Exception {
		String fresh = "something quite new";
		assertThatThrownBy(() -> bents.changePassword("not the old one", fresh)).isInstanceOfSatisfying(RepositoryException.class,
				e -> assertThat(e.kind()).isEqualTo(RepositoryException.Kind.LOGIN_REFUSED));
		bents.changePassword(TestServer.PASSWORD, fresh);
		server.stop();
		server.start();
		assertThat(bents.list()).hasSize(1);
	}

	@Test
	void presence_serverStopped_saysLostAndConnectedAgain() throws Exception {
		try (Presence ofAnna = annas.enter()) {
			CompletableFuture<Void> lost = new CompletableFuture<>();
			CompletableFuture<Void> back = new CompletableFuture<>();
			ofAnna.addListener(() -> {
				if (ofAnna.connection() == Connection.LOST && ofAnna.problem().isPresent())
					lost.complete(null);
				else if (lost.isDone() && ofAnna.connection() == Connection.CONNECTED)
					back.complete(null);
			});
			server.stop();
			lost.get(SOON_SECONDS, TimeUnit.SECONDS);
			server.start();
			back.get(SOON_SECONDS, TimeUnit.SECONDS);
			assertThat(ofAnna.problem()).isEmpty();
		}
	}

	@Test
	void presence_connectionCut_isSeenAgain() throws Exception {
		CompletableFuture<Void> here = new CompletableFuture<>();
		try (Presence ofAnna = annas.enter(); Presence ofBent = bents.enter()) {
			ofBent.opened(id);
			relay.cut();
			Runnable look = () -> {
				if (ofAnna.colleagues().stream().anyMatch(colleague -> colleague.name().equals("bent") && colleague.interventions().contains(id)))
					here.complete(null);
			};
			ofAnna.addListener(look);
			look.run();
			here.get(SOON_SECONDS, TimeUnit.SECONDS);
		}
	}
}
