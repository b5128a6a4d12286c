package org.lovende.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.core.Ids;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.Constraints;
import org.lovende.core.edit.UndoStoppedException;
import org.lovende.core.merge.MergeConflict.Kind;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryFactory;
import org.lovende.model.theory.TheoryPackage;

/** Two people who have the same intervention open. */
class SharingTest {
	private static final EStructuralFeature TITLE = ElementPackage.Literals.TITLED_ELEMENT__TITLE;
	private static final EStructuralFeature DESCRIPTION = TheoryPackage.Literals.OUTCOME__DESCRIPTION;

	@TempDir
	Path temp;
	private Place.Site site;
	private Repository repository;
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
		anna = new Person(repository, id);
		bent = new Person(repository, id);
		first = anna.outcome(0);
	}

	@AfterEach
	void close() throws Exception {
		anna.close();
		bent.close();
		site.close();
	}

	private String stored(String elementId, EStructuralFeature feature) throws Exception {
		try (Document document = repository.openDocument(id)) {
			return (String) Person.element(document, elementId).eGet(feature);
		}
	}

	private static String addOutcome(Document document, String title) {
		Outcome outcome = TheoryFactory.eINSTANCE.createOutcome();
		outcome.setTitle(title);
		document.domain().getCommandStack().execute(
				new Change(document.domain()).add(Person.theory(document), TheoryPackage.Literals.THEORY__OUTCOMES, outcome).command("Add " + title));
		return outcome.getId();
	}

	private static String addLink(Document document, String from, String to) {
		CausalLink link = TheoryFactory.eINSTANCE.createCausalLink();
		link.setId(Ids.random());
		link.setFrom((Outcome) Person.element(document, from));
		link.setTo((Outcome) Person.element(document, to));
		document.domain().getCommandStack()
				.execute(new Change(document.domain()).add(Person.theory(document), TheoryPackage.Literals.THEORY__LINKS, link).command("Draw"));
		return link.getId();
	}

	private static List<String> titles(Document document) {
		return Person.theory(document).getOutcomes().stream().map(Outcome::getTitle).toList();
	}

	private void assertSame() throws Exception {
		Map<String, String> bents = bent.call(document -> Samples.content(document.intervention()));
		// what Bent has just saved may still be under way
		anna.await(document -> Samples.content(document.intervention()).equals(bents));
		Map<String, String> annas = anna.call(document -> Samples.content(document.intervention()));
		try (Document document = repository.openDocument(id)) {
			assertThat(Samples.content(document.intervention())).isEqualTo(annas);
			assertThat(Constraints.check(document.intervention())).isEmpty();
		}
	}

	@Test
	void save_byAnother_arrivesByItselfOnTheOwnersThreadWithNotifications() throws Exception {
		List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
		List<Object> values = Collections.synchronizedList(new ArrayList<>());
		bent.run(document -> document.intervention().eAdapters().add(new EContentAdapter() {
			@Override
			public void notifyChanged(Notification notification) {
				super.notifyChanged(notification);
				if (notification.getFeature() == TITLE) {
					threads.add(Thread.currentThread());
					values.add(notification.getNewValue());
				}
			}
		}));
		anna.set(first, TITLE, "By Anna");
		anna.save();
		bent.await(document -> Person.element(document, first).eGet(TITLE).equals("By Anna"));
		assertThat(values).containsExactly("By Anna");
		Thread owner = bent.call(document -> Thread.currentThread());
		assertThat(threads).containsExactly(owner);
		assertThat(bent.<Boolean>call(Document::isDirty)).isFalse();
	}

	@Test
	void arrival_ofManyNewObjects_leavesNothingToBeFetched() throws Exception {
		String added = anna.call(document -> {
			String last = null;
			for (int i = 0; i < 50; i++)
				last = addOutcome(document, "New " + i);
			return last;
		});
		anna.save();
		bent.await(document -> titles(document).contains("New 49"));
		bent.run(document -> {
			RequestCounter requests = new RequestCounter(document.synchroniser().link().session());
			assertThat(Samples.content(document.intervention())).containsKey("Outcome " + added);
			assertThat(requests.count()).isZero();
			document.save("Nothing");
			addOutcome(document, "Bent's");
			document.save("Something");
			assertThat(requests.count()).as("the counter counts").isPositive();
		});
	}

	@Test
	void arrival_inADirtyDocument_keepsItsChangesAndUndo() throws Exception {
		bent.set(first, TITLE, "By Bent");
		anna.set(first, DESCRIPTION, "By Anna");
		anna.save();
		bent.await(document -> "By Anna".equals(Person.element(document, first).eGet(DESCRIPTION)));
		assertThat(bent.get(first, TITLE)).isEqualTo("By Bent");
		assertThat(bent.<Boolean>call(Document::isDirty)).isTrue();
		bent.run(document -> document.domain().getCommandStack().undo());
		assertThat(bent.<Boolean>call(Document::isDirty)).isFalse();
		assertThat(bent.get(first, DESCRIPTION)).isEqualTo("By Anna");
		bent.run(document -> document.domain().getCommandStack().redo());
		bent.save();
		anna.await(document -> Person.element(document, first).eGet(TITLE).equals("By Bent"));
		assertSame();
	}

	@Test
	void save_differentFeaturesAndAdditions_areMerged() throws Exception {
		anna.set(first, TITLE, "By Anna");
		anna.run(document -> addOutcome(document, "Anna's"));
		bent.set(first, DESCRIPTION, "By Bent");
		bent.run(document -> addOutcome(document, "Bent's"));
		anna.save();
		bent.save();
		anna.await(document -> titles(document).contains("Bent's"));
		assertThat(anna.call(SharingTest::titles)).endsWith("Anna's", "Bent's").startsWith("By Anna");
		assertSame();
	}

	@Test
	void save_sameFeature_isAConflictThatEitherWayCanBeResolved() throws Exception {
		for (Choice choice : Choice.values()) {
			String mine = "Bent " + choice;
			String theirs = "Anna " + choice;
			anna.set(first, TITLE, theirs);
			bent.set(first, TITLE, mine);
			anna.save();
			bent.await(document -> !document.conflicts().isEmpty());
			Conflict conflict = bent.call(document -> document.conflicts().get(0));
			assertThat(conflict.kind()).isEqualTo(Kind.VALUE);
			assertThat(List.of(conflict.elementName(), conflict.feature(), conflict.mine(), conflict.theirs(), conflict.who()))
					.containsExactly(mine, "Title", mine, theirs, "anna");
			assertThat(conflict.when()).isNotNull();
			assertThat(conflict.question()).contains(mine, theirs, "anna");
			assertThatThrownBy(() -> bent.run(document -> document.save("Too early"))).hasRootCauseInstanceOf(RepositoryException.class);
			assertThat(bent.call(document -> document.saveLater("Too early")).get()).isEqualTo(SaveResult.CONFLICTS);
			bent.run(document -> document.resolve(conflict, choice));
			bent.save();
			String expected = switch (choice) {
			case MINE -> mine;
			case THEIRS -> theirs;
			case BOTH -> theirs + "\n" + mine;
			};
			anna.await(document -> Person.element(document, first).eGet(TITLE).equals(expected));
			assertThat(bent.call(Document::conflicts)).isEmpty();
			assertSame();
		}
	}

	@Test
	void save_deletedByTheOther_isAChoice() throws Exception {
		for (Choice choice : List.of(Choice.THEIRS, Choice.MINE)) {
			String box = anna.outcome(2);
			anna.delete(box);
			bent.set(box, TITLE, "Changed " + choice);
			anna.save();
			bent.await(document -> !document.conflicts().isEmpty());
			Conflict conflict = bent.call(document -> document.conflicts().get(0));
			assertThat(conflict.kind()).isEqualTo(Kind.DELETED_BY_THEM);
			assertThat(conflict.elementName()).isEqualTo("Changed " + choice);
			assertThat(bent.has(box)).isTrue();
			bent.run(document -> document.resolve(conflict, choice));
			bent.save();
			anna.await(document -> titles(document).contains("Changed " + choice) == (choice == Choice.MINE));
			assertThat(bent.has(box)).isEqualTo(choice == Choice.MINE);
			assertSame();
		}
	}

	@Test
	void save_deletedHereAndChangedByTheOther_isAChoice() throws Exception {
		for (Choice choice : List.of(Choice.THEIRS, Choice.MINE)) {
			String box = anna.outcome(2);
			anna.set(box, TITLE, "Changed " + choice);
			bent.delete(box);
			anna.save();
			bent.await(document -> !document.conflicts().isEmpty());
			Conflict conflict = bent.call(document -> document.conflicts().get(0));
			assertThat(conflict.kind()).isEqualTo(Kind.DELETED_BY_ME);
			assertThat(conflict.elementName()).isEqualTo("Changed " + choice);
			bent.run(document -> document.resolve(conflict, choice));
			bent.save();
			anna.await(document -> titles(document).contains("Changed " + choice) == (choice == Choice.THEIRS));
			assertThat(bent.has(box)).isEqualTo(choice == Choice.THEIRS);
			assertSame();
		}
	}

	@Test
	void save_arrowToABoxThatTheOtherDeleted_isAChoiceAndNeverDangles() throws Exception {
		for (Choice choice : List.of(Choice.THEIRS, Choice.MINE)) {
			String box = anna.outcome(3);
			anna.delete(box);
			String link = bent.call(document -> addLink(document, first, box));
			anna.save();
			bent.await(document -> !document.conflicts().isEmpty());
			Conflict conflict = bent.call(document -> document.conflicts().get(0));
			assertThat(conflict.kind()).isEqualTo(Kind.DELETED_BY_THEM);
			assertThat(conflict.elementId()).isEqualTo(box);
			bent.run(document -> document.resolve(conflict, choice));
			bent.save();
			anna.await(document -> Person.theory(document).getLinks().stream().anyMatch(each -> each.getId().equals(link)) == (choice == Choice.MINE));
			assertThat(bent.has(link)).isEqualTo(choice == Choice.MINE);
			assertSame();
		}
	}

	@Test
	void arrival_ofAnArrowToABoxDeletedHere_waitsForTheChoice() throws Exception {
		for (Choice choice : List.of(Choice.THEIRS, Choice.MINE)) {
			String box = anna.outcome(3);
			String link = anna.call(document -> addLink(document, first, box));
			bent.delete(box);
			anna.save();
			bent.await(document -> !document.conflicts().isEmpty());
			assertThat(bent.has(link)).isFalse();
			Conflict conflict = bent.call(document -> document.conflicts().get(0));
			assertThat(conflict.kind()).isEqualTo(Kind.DELETED_BY_ME);
			bent.run(document -> document.resolve(conflict, choice));
			bent.save();
			assertThat(bent.has(link)).isEqualTo(choice == Choice.THEIRS);
			anna.await(document -> Person.theory(document).getLinks().stream().anyMatch(each -> each.getId().equals(link)) == (choice == Choice.THEIRS));
			assertSame();
		}
	}

	@Test
	void save_bothDrewTheSameArrow_isAChoice() throws Exception {
		for (Choice choice : List.of(Choice.THEIRS, Choice.MINE)) {
			String to = anna.outcome(choice == Choice.MINE ? 3 : 4);
			String annas = anna.call(document -> addLink(document, first, to));
			String bents = bent.call(document -> addLink(document, first, to));
			anna.save();
			bent.await(document -> !document.conflicts().isEmpty());
			Conflict conflict = bent.call(document -> document.conflicts().get(0));
			assertThat(conflict.kind()).isEqualTo(Kind.TWICE);
			bent.run(document -> document.resolve(conflict, choice));
			bent.save();
			String kept = choice == Choice.MINE ? bents : annas;
			anna.await(document -> Person.theory(document).getLinks().stream().anyMatch(each -> each.getId().equals(kept)));
			assertSame();
		}
	}

	@Test
	void save_bothArrangedTheSameList_isAChoice() throws Exception {
		for (Choice choice : List.of(Choice.THEIRS, Choice.MINE)) {
			anna.run(document -> Person.theory(document).getOutcomes().move(0, 4));
			bent.run(document -> Person.theory(document).getOutcomes().move(4, 1));
			List<String> expected = (choice == Choice.MINE ? bent : anna).call(SharingTest::titles);
			anna.save();
			bent.await(document -> !document.conflicts().isEmpty());
			Kind kind = bent.call(document -> document.conflicts().get(0).kind());
			assertThat(kind).isEqualTo(Kind.ORDER);
			bent.run(document -> document.resolve(document.conflicts().get(0), choice));
			bent.save();
			anna.await(document -> titles(document).equals(expected));
			assertSame();
		}
	}

	@Test
	void undo_changedByAnotherSince_stopsAndSaysSo() throws Exception {
		String before = (String) anna.get(first, TITLE);
		anna.set(first, TITLE, "By Anna");
		anna.save();
		bent.await(document -> Person.element(document, first).eGet(TITLE).equals("By Anna"));
		bent.set(first, TITLE, "By Bent");
		bent.save();
		anna.await(document -> Person.element(document, first).eGet(TITLE).equals("By Bent"));
		String message = anna.call(document -> {
			try {
				document.domain().getCommandStack().undo();
				return "not stopped";
			} catch (UndoStoppedException e) {
				assertThat(e.canBeForced()).isTrue();
				return e.message(Locale.ENGLISH);
			}
		});
		assertThat(message).contains("By Bent", before, "anna", "Title");
		assertThat(anna.get(first, TITLE)).isEqualTo("By Bent");
		anna.run(document -> document.domain().undoAnyway());
		assertThat(anna.get(first, TITLE)).isEqualTo(before);
		anna.run(document -> document.domain().getCommandStack().redo());
		assertThat(anna.get(first, TITLE)).isEqualTo("By Bent");
	}

	@Test
	void undo_otherChangesInTheSameElementAndList_staysPossibleAndKeepsThem() throws Exception {
		String annas = anna.call(document -> addOutcome(document, "Anna's"));
		anna.save();
		bent.await(document -> titles(document).contains("Anna's"));
		bent.run(document -> addOutcome(document, "Bent's"));
		String box = bent.outcome(1);
		bent.delete(box);
		bent.save();
		anna.await(document -> titles(document).contains("Bent's"));
		anna.run(document -> document.domain().getCommandStack().undo());
		assertThat(anna.call(SharingTest::titles)).contains("Bent's").doesNotContain("Anna's", "Outcome 1");
		anna.run(document -> document.domain().getCommandStack().redo());
		assertThat(anna.has(annas)).isTrue();
		anna.run(document -> document.domain().getCommandStack().undo());
		anna.save();
		bent.await(document -> !titles(document).contains("Anna's"));
		assertSame();
	}

	@Test
	void undo_deletedByAnotherSince_isNotPossibleAndSaysWhy() throws Exception {
		anna.set(first, TITLE, "By Anna");
		anna.save();
		bent.await(document -> Person.element(document, first).eGet(TITLE).equals("By Anna"));
		bent.delete(first);
		bent.save();
		anna.await(document -> !titles(document).contains("By Anna"));
		anna.run(document -> assertThatThrownBy(() -> document.domain().getCommandStack().undo()).isInstanceOfSatisfying(UndoStoppedException.class, e -> {
			assertThat(e.canBeForced()).isFalse();
			assertThat(e.message(Locale.ENGLISH)).contains("By Anna", "deleted by anna");
		}));
		anna.run(document -> {
			document.domain().undoAnyway();
			assertThat(document.domain().getCommandStack().canUndo()).isFalse();
			assertThat(document.isDirty()).isFalse();
		});
	}

	@Test
	void live_eachCommand_isSharedAtOnceBothWays() throws Exception {
		anna.run(document -> document.setLive(true));
		bent.run(document -> document.setLive(true));
		for (int i = 0; i < 10; i++) {
			String annas = "Anna " + i;
			String bents = "Bent " + i;
			anna.set(first, TITLE, annas);
			bent.run(document -> addOutcome(document, bents));
			bent.await(document -> Person.element(document, first).eGet(TITLE).equals(annas));
			anna.await(document -> titles(document).contains(bents));
		}
		anna.await(document -> !document.isDirty());
		anna.run(document -> document.domain().getCommandStack().undo());
		bent.await(document -> Person.element(document, first).eGet(TITLE).equals("Anna 8"));
		bent.await(document -> !document.isDirty());
		assertSame();
		assertThat(stored(first, TITLE)).isEqualTo("Anna 8");
	}

	@Test
	void live_conflict_waitsForTheChoiceAndGoesOn() throws Exception {
		bent.set(first, TITLE, "By Bent");
		anna.set(first, TITLE, "By Anna");
		anna.save();
		bent.await(document -> !document.conflicts().isEmpty());
		bent.run(document -> {
			document.setLive(true);
			addOutcome(document, "Bent's");
			document.resolve(document.conflicts().get(0), Choice.MINE);
		});
		anna.await(document -> titles(document).contains("Bent's") && titles(document).contains("By Bent"));
		assertSame();
	}

	@Test
	void save_whileOthersCommitAllTheTime_endsInTheSameStateEverywhere() throws Exception {
		List<String> expected = new ArrayList<>();
		for (int i = 0; i < 15; i++) {
			String title = "Number " + i;
			expected.add("Anna " + title);
			expected.add("Bent " + title);
			anna.run(document -> {
				addOutcome(document, "Anna " + title);
				document.saveLater(title);
			});
			bent.run(document -> {
				addOutcome(document, "Bent " + title);
				document.saveLater(title);
			});
		}
		anna.await(document -> !document.isSaving() && !document.isDirty() && titles(document).containsAll(expected));
		bent.await(document -> !document.isSaving() && !document.isDirty() && titles(document).containsAll(expected));
		assertThat(anna.call(SharingTest::titles)).doesNotHaveDuplicates();
		assertSame();
	}

	@Test
	void isDirty_takenBackWhileItIsSaved_untilThatIsSavedToo() throws Exception {
		String before = stored(first, TITLE);
		bent.set(first, TITLE, "Too early");
		// what arrives meanwhile waits until this is done
		CompletableFuture<SaveResult> saved = bent.call(document -> {
			document.saveLater("Retitled");
			document.stack().undo();
			assertThat(document.isDirty()).isTrue();
			return document.saveLater("Taken back");
		});
		assertThat(saved.get(20, TimeUnit.SECONDS)).isEqualTo(SaveResult.SAVED);
		assertThat(stored(first, TITLE)).isEqualTo(before);
		assertThat(bent.call(Document::isDirty)).isFalse();
	}

	@Test
	void theory_deletedWithContents_whileTheOtherAddsToIt_isOneConflict() throws Exception {
		String theory = anna.call(document -> Person.theory(document).getId());
		bent.run(document -> addOutcome(document, "Bent's"));
		anna.delete(theory);
		anna.save();
		bent.await(document -> !document.conflicts().isEmpty());
		assertThat(bent.call(Document::conflicts)).hasSize(1);
		bent.run(document -> document.resolve(document.conflicts().get(0), Choice.MINE));
		bent.save();
		anna.await(document -> !document.intervention().getTheories().isEmpty());
		assertSame();
		List<Outcome> outcomes = anna.call(document -> ((Theory) Person.element(document, theory)).getOutcomes());
		assertThat(outcomes).hasSize(6);
	}
}
