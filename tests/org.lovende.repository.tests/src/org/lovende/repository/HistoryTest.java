package org.lovende.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.core.Ids;
import org.lovende.model.intervention.Cost;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.Status;
import org.lovende.model.theory.Theory;
import org.lovende.repository.HistoryEntry.Change;

class HistoryTest {
	@TempDir
	Path temp;
	private Place.Site site;
	private Repository repository;
	private String id;

	/** Where the repository is; the same must hold everywhere. */
	Place place() {
		return Place.EMBEDDED;
	}

	@BeforeEach
	void open() throws Exception {
		site = place().open(temp);
		repository = site.repository();
		id = TestRepository.add(repository, Samples.withOutcomes("A", 3), Samples.named("Other"));
	}

	@AfterEach
	void close() {
		site.close();
	}

	@FunctionalInterface
	private interface Edit {
		void apply(Intervention intervention);
	}

	/** Saves a change and answers what the history says about it. */
	private List<HistoryEntry> save(String label, Edit edit) throws RepositoryException {
		int before = repository.history(id).size();
		try (Document document = repository.openDocument(id)) {
			edit.apply(document.intervention());
			document.save(label);
		}
		List<HistoryEntry> history = repository.history(id);
		return history.subList(0, history.size() - before);
	}

	@Test
	void readCommits_untilTheReceiverHasEnough() throws RepositoryException {
		save("First", intervention -> intervention.setPurpose("1"));
		save("Second", intervention -> intervention.setPurpose("2"));
		List<String> labels = new ArrayList<>();
		repository.readCommits(id, commit -> {
			labels.add(commit.label());
			return labels.size() < 2;
		});
		assertThat(labels).containsExactly("Second", "First");
	}

	@Test
	void history_afterImport_isOneEntryForTheIntervention() throws RepositoryException {
		List<HistoryEntry> history = repository.history(id);
		assertThat(history).hasSize(1);
		assertThat(history.get(0)).isEqualTo(new HistoryEntry(history.get(0).time(), "anna", "Added", Change.ADDED, id, "A", "", null, "A"));
	}

	@Test
	void history_changedAttributes_sayOldAndNew() throws RepositoryException {
		List<HistoryEntry> entries = save("Status", intervention -> {
			intervention.setStatus(Status.APPROVED);
			intervention.setPurpose("Better health");
		});
		assertThat(entries).extracting(HistoryEntry::feature, HistoryEntry::oldValue, HistoryEntry::newValue, HistoryEntry::elementId,
				HistoryEntry::elementName, HistoryEntry::label)
				.containsExactlyInAnyOrder(tuple("status", "draft", "approved", id, "A", "Status"),
						tuple("purpose", null, "Better health", id, "A", "Status"));
	}

	@Test
	void history_severalUsers_areNamedNewestFirst() throws RepositoryException {
		site = site.enteredBy("bent");
		repository = site.repository();
		save("Bent's", intervention -> intervention.setPurpose("b"));
		assertThat(repository.history(id)).extracting(HistoryEntry::user).containsExactly("bent", "anna");
		assertThat(repository.history(id)).isSortedAccordingTo((one, other) -> other.time().compareTo(one.time()));
	}

	@Test
	void history_renamedElement_isCalledAsItWasAtThatTime() throws RepositoryException {
		save("One", intervention -> intervention.getTheories().get(0).getOutcomes().get(0).setTitle("First"));
		save("Two", intervention -> intervention.getTheories().get(0).getOutcomes().get(0).setTitle("Second"));
		assertThat(repository.history(id)).extracting(HistoryEntry::elementName).containsExactly("Second", "First", "A");
		assertThat(repository.history(id)).extracting(HistoryEntry::oldValue).containsExactly("First", "Outcome 0", null);
	}

	@Test
	void history_elementAdded_namesTheListThatHoldsIt() throws RepositoryException {
		List<HistoryEntry> entries = save("Cost", intervention -> {
			Cost cost = InterventionFactory.eINSTANCE.createCost();
			cost.setId(Ids.random());
			cost.setTitle("Kitchen");
			cost.setAmount(new BigDecimal("1000.50"));
			intervention.getCosts().add(cost);
		});
		assertThat(entries).hasSize(1);
		assertThat(entries.get(0)).extracting(HistoryEntry::change, HistoryEntry::feature, HistoryEntry::elementName, HistoryEntry::newValue)
				.containsExactly(Change.ADDED, "costs", "Kitchen", "Kitchen");
	}

	@Test
	void history_boxRemovedWithItsArrow_namesBoth() throws RepositoryException {
		List<HistoryEntry> entries = save("Removed", intervention -> {
			Theory theory = intervention.getTheories().get(0);
			EcoreUtil.delete(theory.getLinks().get(0));
			theory.getLinks().get(0).setFrom(theory.getOutcomes().get(2));
			theory.getOutcomes().remove(1);
			theory.getLinks().get(0).setTo(theory.getOutcomes().get(0));
		});
		assertThat(entries).extracting(HistoryEntry::change, HistoryEntry::elementName, HistoryEntry::feature, HistoryEntry::oldValue,
				HistoryEntry::newValue)
				.containsExactlyInAnyOrder(tuple(Change.REMOVED, "Outcome 1", "outcomes", "Outcome 1", null),
						tuple(Change.REMOVED, "Outcome 0 → Outcome 1", "links", "Outcome 0 → Outcome 1", null),
						tuple(Change.CHANGED, "Outcome 2 → Outcome 0", "from", "Outcome 1", "Outcome 2"),
						tuple(Change.CHANGED, "Outcome 2 → Outcome 0", "to", "Outcome 2", "Outcome 0"));
	}

	@Test
	void history_listReordered_showsBothOrders() throws RepositoryException {
		List<HistoryEntry> entries = save("Moved", intervention -> intervention.getTheories().get(0).getOutcomes().move(0, 2));
		assertThat(entries).hasSize(1);
		assertThat(entries.get(0)).extracting(HistoryEntry::feature, HistoryEntry::oldValue, HistoryEntry::newValue).containsExactly("outcomes",
				"Outcome 0; Outcome 1; Outcome 2", "Outcome 2; Outcome 0; Outcome 1");
	}

	@Test
	void history_commitOverTwoInterventions_showsEachItsOwn() throws RepositoryException {
		String other = repository.find("Other").id();
		try (Workspace workspace = repository.openWorkspace()) {
			workspace.byId(id).orElseThrow().setPurpose("for A");
			workspace.byId(other).orElseThrow().setPurpose("for the other");
			workspace.commit("Both");
		}
		assertThat(repository.history(id).get(0).newValue()).isEqualTo("for A");
		assertThat(repository.history(id)).hasSize(2);
		assertThat(repository.history(other)).extracting(HistoryEntry::newValue).containsExactly("for the other", "Other");
	}

	@Test
	void history_trashedAndRestored_saysSo() throws RepositoryException {
		repository.delete(id);
		repository.restore(id);
		assertThat(repository.history(id)).extracting(HistoryEntry::change).containsExactly(Change.RESTORED, Change.TRASHED, Change.ADDED);
		assertThat(repository.history(id).get(1).label()).isEqualTo("Moved to the trash");
	}

	@Test
	void history_everyFeatureChanged_isReadable() throws RepositoryException {
		String complete = TestRepository.add(repository, Samples.complete("Complete"));
		try (Workspace workspace = repository.openWorkspace()) {
			Intervention intervention = workspace.byId(complete).orElseThrow();
			intervention.getChapters().clear();
			intervention.getVersions().get(0).setDate(null);
			intervention.getVersions().get(0).setMoment(null);
			intervention.getDevelopmentPoints().get(0).setEase(null);
			intervention.getSources().get(0).getSupports().clear();
			workspace.commit("Cleared");
		}
		assertThat(repository.history(complete).stream().filter(entry -> entry.change() == Change.CHANGED)).hasSize(5)
				.allSatisfy(entry -> assertThat(entry.newValue()).isNull()).extracting(HistoryEntry::oldValue).contains("2024-02-29", "7.25");
	}

	@Test
	void history_idThatWasNeverUsed_isEmpty() throws RepositoryException {
		assertThat(repository.history(Ids.random())).isEmpty();
	}
}
