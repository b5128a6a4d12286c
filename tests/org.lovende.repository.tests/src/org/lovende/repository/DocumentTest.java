package org.lovende.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.Theory;
import org.lovende.repository.RepositoryException.Kind;

class DocumentTest {
	private static final int MANY_COMMITS = 100;

	@TempDir
	Path temp;
	private Repository repository;
	private String id;

	@BeforeEach
	void open() throws RepositoryException {
		repository = TestRepository.create(temp.resolve("r"), TestRepository.options());
		id = TestRepository.add(repository, Samples.withOutcomes("A", 20));
	}

	@AfterEach
	void close() {
		repository.close();
	}

	private static void setPurpose(Document document, String purpose) {
		EditingDomain domain = document.domain();
		domain.getCommandStack()
				.execute(SetCommand.create(domain, document.intervention(), InterventionPackage.Literals.INTERVENTION__PURPOSE, purpose));
	}

	private String storedPurpose() throws RepositoryException {
		try (Document document = repository.openDocument(id)) {
			return document.intervention().getPurpose();
		}
	}

	@Test
	void getters_afterOpening_neverReachTheServer() throws RepositoryException {
		id = TestRepository.add(repository, Samples.complete("Complete"));
		try (Document document = repository.openDocument(id)) {
			RequestCounter requests = new RequestCounter(document.synchroniser().link().session());
			Map<String, String> content = Samples.content(document.intervention());
			assertThat(content).hasSizeGreaterThan(40);
			setPurpose(document, "changed");
			assertThat(requests.count()).isZero();
			document.save("Changed");
			int afterSave = requests.count();
			assertThat(afterSave).as("the counter counts").isPositive();
			assertThat(Samples.content(document.intervention())).hasSameSizeAs(content);
			assertThat(requests.count()).isEqualTo(afterSave);
		}
	}

	@Test
	void save_changedByCommand_isStored() throws RepositoryException {
		try (Document document = repository.openDocument(id)) {
			assertThat(document.isDirty()).isFalse();
			setPurpose(document, "why");
			assertThat(document.isDirty()).isTrue();
			assertThat(storedPurpose()).isNull();
			document.save("Purpose");
			assertThat(document.isDirty()).isFalse();
		}
		assertThat(storedPurpose()).isEqualTo("why");
	}

	@Test
	void close_withoutSave_dropsTheChange() throws RepositoryException {
		try (Document document = repository.openDocument(id)) {
			setPurpose(document, "why");
		}
		assertThat(storedPurpose()).isNull();
	}

	@Test
	void undo_afterSave_isAChangeThatCanBeSaved() throws RepositoryException {
		try (Document document = repository.openDocument(id)) {
			setPurpose(document, "one");
			document.save("One");
			document.domain().getCommandStack().undo();
			assertThat(document.isDirty()).isTrue();
			document.save("Undone");
			assertThat(storedPurpose()).isNull();
			document.domain().getCommandStack().redo();
			document.save("Redone");
		}
		assertThat(storedPurpose()).isEqualTo("one");
	}

	@Test
	void undo_afterSavedDelete_bringsTheElementBackWithItsIdAndLinks() throws RepositoryException {
		Map<String, String> expected;
		try (Document document = repository.openDocument(id)) {
			expected = Samples.content(document.intervention());
			Theory theory = document.intervention().getTheories().get(0);
			Outcome middle = theory.getOutcomes().get(10);
			List<Object> gone = new ArrayList<>(List.of(middle));
			gone.addAll(theory.getLinks().stream().filter(link -> link.getFrom() == middle || link.getTo() == middle).toList());
			document.domain().getCommandStack().execute(DeleteCommand.create(document.domain(), gone));
			document.save("Deleted");
			assertThat(Samples.content(document.intervention())).hasSize(expected.size() - 3);
			document.domain().getCommandStack().undo();
			document.save("Undone");
			assertThat(Samples.content(document.intervention())).isEqualTo(expected);
		}
		try (Document document = repository.openDocument(id)) {
			assertThat(Samples.content(document.intervention())).isEqualTo(expected);
		}
	}

	@Test
	void save_deletedElementStillReferredTo_isRefused() throws RepositoryException {
		try (Document document = repository.openDocument(id)) {
			Theory theory = document.intervention().getTheories().get(0);
			theory.getOutcomes().remove(10);
			assertThatThrownBy(() -> document.save("Broken")).isInstanceOfSatisfying(RepositoryException.class,
					e -> assertThat(e.kind()).isEqualTo(Kind.REFUSED));
		}
		try (Document document = repository.openDocument(id)) {
			assertThat(document.intervention().getTheories().get(0).getOutcomes()).hasSize(20);
		}
	}

	@Test
	void save_refusedThenRepaired_isStored() throws RepositoryException {
		try (Document document = repository.openDocument(id)) {
			setPurpose(document, "ab");
			document.intervention().setMethods("a\u0000b"); // no command would let it pass
			assertThatThrownBy(() -> document.save("Bad")).isInstanceOf(RepositoryException.class);
			assertThat(document.isDirty()).isTrue();
			document.intervention().setMethods(null);
			document.save("Good");
		}
		assertThat(storedPurpose()).isEqualTo("ab");
	}

	@Test
	void save_sameElementSavedByAnotherDocument_isAConflictAndKeepsTheOther() throws RepositoryException {
		try (Document one = repository.openDocument(id); Document other = repository.openDocument(id)) {
			setPurpose(one, "one");
			setPurpose(other, "other");
			one.save("One");
			assertThatThrownBy(() -> other.save("Other")).isInstanceOfSatisfying(RepositoryException.class,
					e -> assertThat(e.kind()).isEqualTo(Kind.CONFLICT));
			assertThat(other.intervention().getPurpose()).isEqualTo("other");
		}
		assertThat(storedPurpose()).isEqualTo("one");
	}

	@Test
	void save_manySmallCommits_allAreInTheHistory() throws RepositoryException {
		try (Document document = repository.openDocument(id)) {
			for (int i = 0; i < MANY_COMMITS; i++) {
				setPurpose(document, "number " + i);
				document.save("Save " + i);
			}
		}
		List<HistoryEntry> history = repository.history(id);
		assertThat(history).hasSize(MANY_COMMITS + 1);
		assertThat(history.get(0).newValue()).isEqualTo("number " + (MANY_COMMITS - 1));
	}

	@Test
	void notifications_whileOthersCommit_comeOnTheOwnersThreadOnly() throws Exception {
		try (Document document = repository.openDocument(id)) {
			List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
			document.intervention().eAdapters().add(new EContentAdapter() {
				@Override
				public void notifyChanged(Notification notification) {
					threads.add(Thread.currentThread());
					super.notifyChanged(notification);
				}
			});
			CompletableFuture.runAsync(() -> {
				try (Workspace workspace = repository.openWorkspace()) {
					workspace.byId(id).orElseThrow().setMethods("from elsewhere");
					workspace.commit("Elsewhere");
				} catch (RepositoryException e) {
					throw new CompletionException(e);
				}
			}).get();
			Outcome outcome = document.intervention().getTheories().get(0).getOutcomes().get(0);
			outcome.setTitle("here");
			document.save("Here");
			assertThat(threads).isNotEmpty().containsOnly(Thread.currentThread());
		}
	}

	@Test
	void use_onAnotherThread_isRefusedUntilHandedOver() throws Exception {
		try (Document document = repository.openDocument(id)) {
			assertThatThrownBy(() -> CompletableFuture.supplyAsync(document::intervention).get()).hasCauseInstanceOf(IllegalStateException.class);
			CompletableFuture<Intervention> result = new CompletableFuture<>();
			Thread here = Thread.currentThread();
			Thread next = new Thread(() -> {
				try {
					result.complete(document.intervention());
				} catch (RuntimeException e) {
					result.completeExceptionally(e);
				} finally {
					document.handOver(here);
				}
			});
			document.handOver(next);
			assertThatThrownBy(document::isDirty).isInstanceOf(IllegalStateException.class);
			next.start();
			assertThat(result.get()).isNotNull();
			next.join();
			assertThat(document.isDirty()).isFalse();
		}
	}

	@Test
	void openDocument_unknownId_isRefused() {
		assertThatThrownBy(() -> repository.openDocument("nothing")).isInstanceOfSatisfying(RepositoryException.class,
				e -> assertThat(e.kind()).isEqualTo(Kind.UNKNOWN_NAME));
	}
}
