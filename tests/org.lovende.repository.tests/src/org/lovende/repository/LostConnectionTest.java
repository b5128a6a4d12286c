package org.lovende.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lovende.core.Interventions;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Intervention;
import org.lovende.repository.BrokenWire.Cut;
import org.lovende.repository.RepositoryException.Kind;

class LostConnectionTest {
	private static final EStructuralFeature TITLE = ElementPackage.Literals.TITLED_ELEMENT__TITLE;
	private static final Reconnection FAST = new Reconnection(Duration.ofMillis(1), Duration.ofMillis(10), Duration.ofMillis(50));

	private static final long PATIENCE_MILLIS = 60_000;

	@TempDir
	Path temp;
	private Place.Site site;
	private Repository repository;
	private BrokenWire wire;
	private String id;
	private Person anna;
	private Person bent;
	private String first;

	/** Where the repository is; the same must hold everywhere. */
	Place place() {
		return Place.EMBEDDED;
	}

	@BeforeEach
	void open() throws Exception {
		site = place().open(temp);
		repository = site.repository();
		id = TestRepository.add(repository, Samples.withOutcomes("A", 5));
		anna = new Person(repository, id, FAST);
		bent = new Person(repository, id, FAST);
		wire = new BrokenWire(repository);
		bent.run(document -> document.synchroniser().setWire(wire));
		first = anna.outcome(0);
	}

	@AfterEach
	void close() throws Exception {
		anna.close();
		bent.close();
		site.close();
	}

	private long commitsLabelled(String label) throws RepositoryException {
		return repository.history(id).stream().filter(entry -> entry.label().equals(label)).count();
	}

	private static boolean isTitled(Document document, String id, String title) {
		return title.equals(Person.element(document, id).eGet(TITLE));
	}

	private void awaitTitle(Link link, String element, String title) throws Exception {
		Intervention arrived = (Intervention) link.transaction().getResource(Paths.live(id)).getContents().get(0);
		for (long end = System.currentTimeMillis() + PATIENCE_MILLIS; System.currentTimeMillis() < end; Thread.sleep(5))
			if (title.equals(Interventions.byId(arrived, element).orElseThrow().eGet(TITLE)))
				return;
		throw new AssertionError(title + " has not arrived");
	}

	/** What arrives while a save is under way is part of what others did, not of what was changed here. */
	@Test
	void saveLater_othersChangeOneElementAgainAndAgainMeanwhile_isNoConflict() throws Exception {
		String second = anna.outcome(1);
		AtomicInteger attempts = new AtomicInteger();
		Wire sound = Wire.of(repository);
		bent.run(document -> document.synchroniser().setWire(new Wire() {
			@Override
			public CDOSession openSession() {
				return sound.openSession();
			}

			@Override
			public void commit(Link link, String comment) throws RepositoryException {
				boolean first = attempts.getAndIncrement() == 0;
				try {
					anna.set(second, TITLE, "Attempt " + attempts);
					anna.save();
					awaitTitle(link, second, "Attempt " + attempts);
				} catch (Exception e) {
					throw new IllegalStateException(e);
				}
				if (first)
					throw repository.problems().problem(Kind.CONFLICT, "conflict");
				sound.commit(link, comment);
			}
		}));
		bent.set(first, TITLE, "By Bent");
		assertThat(bent.call(document -> document.saveLater("Retitled")).get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)).isEqualTo(SaveResult.SAVED);
		assertThat(attempts).hasValueGreaterThanOrEqualTo(2);
		bent.await(document -> isTitled(document, second, "Attempt " + attempts));
		assertThat(bent.call(Document::conflicts)).isEmpty();
		assertThat(bent.call(Document::isDirty)).isFalse();
	}

	@ParameterizedTest
	@EnumSource(value = Cut.class, names = { "BEFORE_COMMIT", "AFTER_COMMIT" })
	void saveLater_connectionCut_isCommittedOnceWhenItIsBack(Cut cut) throws Exception {
		bent.set(first, TITLE, "By Bent");
		wire.cutAtNextCommit(cut);
		CompletableFuture<SaveResult> saved = bent.call(document -> document.saveLater("Retitled"));
		bent.await(document -> document.connection() == Connection.GONE);
		assertThat(saved).isNotDone();
		assertThat(commitsLabelled("Retitled")).isEqualTo(cut == Cut.AFTER_COMMIT ? 1 : 0);
		wire.repair();
		assertThat(saved.get(20, TimeUnit.SECONDS)).isEqualTo(SaveResult.SAVED);
		anna.await(document -> isTitled(document, first, "By Bent"));
		assertThat(commitsLabelled("Retitled")).isEqualTo(1);
		assertThat(wire.commits()).isEqualTo(cut == Cut.AFTER_COMMIT ? 1 : 2);
		assertThat(bent.<Boolean>call(Document::isDirty)).isFalse();
	}

	@Test
	void save_answerLostAndOverwrittenByAnother_isNoConflictAndNotRepeated() throws Exception {
		bent.set(first, TITLE, "By Bent");
		wire.cutAtNextCommit(Cut.AFTER_COMMIT);
		bent.run(document -> assertThatThrownBy(() -> document.save("Retitled")).isInstanceOfSatisfying(RepositoryException.class,
				e -> assertThat(e.kind()).isEqualTo(Kind.NOT_REACHABLE)));
		anna.await(document -> isTitled(document, first, "By Bent"));
		anna.set(first, TITLE, "By Anna, after Bent");
		anna.save();
		wire.repair();
		bent.await(document -> isTitled(document, first, "By Anna, after Bent"));
		assertThat(bent.call(Document::conflicts)).isEmpty();
		assertThat(bent.<Boolean>call(Document::isDirty)).isFalse();
		assertThat(commitsLabelled("Retitled")).isEqualTo(1);
		assertThat(wire.commits()).isEqualTo(1);
	}

	@Test
	void save_connectionCutBefore_keepsTheChangeForTheNextSave() throws Exception {
		bent.set(first, TITLE, "By Bent");
		wire.cutAtNextCommit(Cut.BEFORE_COMMIT);
		bent.run(document -> assertThatThrownBy(() -> document.save("Lost")).isInstanceOf(RepositoryException.class));
		assertThat(bent.<Boolean>call(Document::isDirty)).isTrue();
		wire.repair();
		bent.await(document -> document.connection() == Connection.CONNECTED);
		bent.save();
		anna.await(document -> isTitled(document, first, "By Bent"));
		assertThat(commitsLabelled("Lost")).isZero();
	}

	@Test
	void edit_whileLost_goesOnAndMeetsWhatOthersDid() throws Exception {
		List<Connection> seen = new ArrayList<>();
		bent.run(document -> document.addListener(() -> seen.add(document.connection())));
		bent.run(wire::cut);
		bent.await(document -> document.connection() != Connection.CONNECTED);
		String second = anna.outcome(1);
		bent.set(first, TITLE, "By Bent");
		anna.set(second, TITLE, "By Anna");
		anna.save();
		CompletableFuture<SaveResult> saved = bent.call(document -> document.saveLater("Retitled"));
		wire.repair();
		assertThat(saved.get(20, TimeUnit.SECONDS)).isEqualTo(SaveResult.SAVED);
		assertThat(bent.get(second, TITLE)).isEqualTo("By Anna");
		anna.await(document -> isTitled(document, first, "By Bent"));
		assertThat(seen).startsWith(Connection.LOST).endsWith(Connection.CONNECTED);
	}

	@Test
	void live_connectionLost_sharesWhatWasDoneMeanwhile() throws Exception {
		bent.run(document -> document.setLive(true));
		bent.run(wire::cut);
		bent.await(document -> document.connection() != Connection.CONNECTED);
		bent.set(first, TITLE, "One");
		bent.set(first, TITLE, "Two");
		wire.repair();
		anna.await(document -> isTitled(document, first, "Two"));
	}

	@Test
	void pendingWork_repositoryGone_canBeBroughtInLater() throws Exception {
		String second = anna.outcome(1);
		bent.run(wire::cut);
		bent.set(first, TITLE, "By Bent");
		bent.set(second, TITLE, "Bent, too");
		PendingWork work = bent.call(Document::pendingWork);
		bent.close();
		anna.set(second, TITLE, "By Anna");
		anna.save();
		bent = new Person(repository, id, FAST);
		PendingWork read = new PendingWork(EcoreUtil.copy(work.base()), EcoreUtil.copy(work.mine()));
		List<Conflict> left = bent.call(document -> document.bringIn(read, "Bring work in"));
		assertThat(left).extracting(Conflict::elementId, Conflict::mine, Conflict::theirs).containsExactly(
				tuple(second, "By Anna", "Bent, too"));
		bent.save();
		anna.await(document -> isTitled(document, first, "By Bent"));
		assertThat(bent.get(second, TITLE)).isEqualTo("By Anna");
		bent.run(document -> document.domain().getCommandStack().undo());
		assertThat(bent.get(first, TITLE)).isEqualTo("Outcome 0");
	}

	@Test
	void arrival_interventionRemovedForGood_isSaidWhenSaving() throws Exception {
		bent.set(first, TITLE, "By Bent");
		repository.delete(id);
		repository.emptyTrash();
		bent.await(Document::isRemoved);
		bent.run(document -> assertThatThrownBy(() -> document.save("Too late")).isInstanceOfSatisfying(RepositoryException.class,
				e -> assertThat(e.kind()).isEqualTo(Kind.UNKNOWN_NAME)));
		assertThat(bent.get(first, TITLE)).isEqualTo("By Bent");
	}
}
