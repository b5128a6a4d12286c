package org.lovende.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.model.intervention.Intervention;
import org.lovende.repository.RepositoryException.Kind;

class TrashTest {
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
		id = TestRepository.add(repository, Samples.complete("A"), Samples.named("B"));
	}

	@AfterEach
	void close() {
		site.close();
	}

	@Test
	void delete_intervention_isInTheTrashOnly() throws RepositoryException {
		repository.delete(id);
		assertThat(repository.list()).extracting(InterventionSummary::name).containsExactly("B");
		assertThat(repository.trash()).hasSize(1);
		TrashEntry entry = repository.trash().get(0);
		assertThat(entry).isEqualTo(new TrashEntry(id, "A", repository.history(id).get(0).time(), "anna"));
		assertThatThrownBy(() -> repository.openDocument(id)).isInstanceOfSatisfying(RepositoryException.class,
				e -> assertThat(e.kind()).isEqualTo(Kind.UNKNOWN_NAME));
		try (Workspace workspace = repository.openWorkspace()) {
			assertThat(workspace.interventions()).extracting(Intervention::getName).containsExactly("B");
			assertThat(workspace.byName("A")).isEmpty();
		}
	}

	@Test
	void trash_several_lastDeletedFirst() throws RepositoryException {
		repository.delete(repository.find("B").id());
		repository.delete(id);
		assertThat(repository.trash()).extracting(TrashEntry::name).containsExactly("A", "B");
	}

	@Test
	void restore_intervention_isAsItWas() throws RepositoryException {
		Map<String, String> before = content();
		repository.delete(id);
		repository.restore(id);
		assertThat(content()).isEqualTo(before);
		assertThat(repository.trash()).isEmpty();
	}

	private Map<String, String> content() throws RepositoryException {
		try (Document document = repository.openDocument(id)) {
			return Samples.content(document.intervention());
		}
	}

	@Test
	void restore_nameTakenMeanwhile_isRefused() throws RepositoryException {
		repository.delete(id);
		TestRepository.add(repository, Samples.named("a"));
		assertThatThrownBy(() -> repository.restore(id)).isInstanceOfSatisfying(RepositoryException.class,
				e -> assertThat(e.kind()).isEqualTo(Kind.NAME_TAKEN));
		assertThat(repository.trash()).hasSize(1);
	}

	@Test
	void restore_notInTheTrash_saysWhatIs() throws RepositoryException {
		repository.delete(repository.find("B").id());
		assertThatThrownBy(() -> repository.restore(id)).isInstanceOfSatisfying(RepositoryException.class, e -> {
			assertThat(e.kind()).isEqualTo(Kind.UNKNOWN_NAME);
			assertThat(e).hasMessageContaining("B (");
		});
	}

	@Test
	void add_idThatLiesInTheTrash_isRefused() throws RepositoryException {
		repository.delete(id);
		Intervention again = Samples.named("Again");
		again.setId(id);
		assertThatThrownBy(() -> TestRepository.add(repository, again)).isInstanceOfSatisfying(RepositoryException.class, e -> {
			assertThat(e.kind()).isEqualTo(Kind.REFUSED);
			assertThat(e).hasMessageContaining("trash");
		});
	}

	@Test
	void emptyTrash_deletedInterventions_areGoneAndTheOthersAreNot() throws RepositoryException {
		repository.delete(id);
		repository.emptyTrash();
		assertThat(repository.trash()).isEmpty();
		assertThat(repository.list()).extracting(InterventionSummary::name).containsExactly("B");
		assertThatThrownBy(() -> repository.restore(id)).isInstanceOf(RepositoryException.class);
		Intervention again = Samples.named("Again");
		again.setId(id);
		TestRepository.add(repository, again);
		assertThat(repository.find("Again").id()).isEqualTo(id);
	}

	@Test
	void emptyTrash_emptyAlready_changesNothing() throws RepositoryException {
		repository.emptyTrash();
		assertThat(repository.list()).hasSize(2);
	}
}
