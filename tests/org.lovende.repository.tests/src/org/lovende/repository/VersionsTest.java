package org.lovende.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.intervention.Status;
import org.lovende.model.intervention.Version;
import org.lovende.repository.RepositoryException.Kind;

class VersionsTest {
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
		Intervention intervention = Samples.withOutcomes("Plain", 3);
		intervention.getVersions().clear();
		id = TestRepository.add(repository, intervention);
	}

	@AfterEach
	void close() {
		site.close();
	}

	private void setPurpose(String purpose) throws RepositoryException {
		try (Document document = repository.openDocument(id)) {
			document.domain().getCommandStack().execute(
					SetCommand.create(document.domain(), document.intervention(), InterventionPackage.Literals.INTERVENTION__PURPOSE, purpose));
			document.save("Purpose");
		}
	}

	private static String purpose(Repository in, String id, String version) throws RepositoryException {
		return in.versions().open(id, version).getPurpose();
	}

	@Test
	void open_versions_showWhatWasThen() throws Exception {
		setPurpose("one");
		Map<String, String> then;
		VersionEntry made = repository.versions().make(id, " First ", "approved by the board", Status.IN_REVIEW);
		try (Document document = repository.openDocument(id)) {
			then = Samples.content(document.intervention());
		}
		setPurpose("two");
		repository.versions().make(id, "Second", "", Status.APPROVED);
		setPurpose("three");
		assertThat(repository.versions().list(id)).extracting(VersionEntry::title).containsExactly("First", "Second");
		assertThat(repository.versions().list(id).get(0)).isEqualTo(made);
		assertThat(purpose(repository, id, "first")).isEqualTo("one");
		assertThat(purpose(repository, id, "2")).isEqualTo("two");
		assertThat(purpose(repository, id, made.id())).isEqualTo("one");
		Intervention first = repository.versions().open(id, "First");
		assertThat(first.getStatus()).isEqualTo(Status.IN_REVIEW);
		Map<String, String> opened = Samples.content(first);
		assertThat(opened.keySet()).isEqualTo(then.keySet());
		// its moment became known by the commit that the version names
		opened.remove("Version " + made.id());
		then.remove("Version " + made.id());
		assertThat(opened).isEqualTo(then);
	}

	@Test
	void open_versionOfARestoredBackup_showsWhatWasThen() throws Exception {
		setPurpose("one");
		repository.versions().make(id, "First", "", Status.APPROVED);
		setPurpose("two");
		Path file = temp.resolve("backup.zip");
		assertThat(site.backup(file).counts().versions()).isEqualTo(1);
		Path restored = temp.resolve("restored");
		new Maintenance(RepositoryAddress.of(restored), TestRepository.options()).restore(file, done -> { });
		try (Repository second = TestRepository.open(restored, TestRepository.options())) {
			assertThat(purpose(second, id, "First")).isEqualTo("one");
		}
	}

	@Test
	void open_unknownVersion_listsThoseThereAre() throws Exception {
		assertThatThrownBy(() -> repository.versions().open(id, "First")).isInstanceOf(RepositoryException.class).hasMessageContaining("no named versions");
		repository.versions().make(id, "First", "", Status.DRAFT);
		assertThatThrownBy(() -> repository.versions().open(id, "Third")).isInstanceOf(RepositoryException.class).hasMessageContaining("1 (First)");
	}

	@Test
	void open_versionThatCameWithAFile_isRefused() throws Exception {
		Intervention imported = Samples.withOutcomes("Imported", 1);
		String other = TestRepository.add(repository, imported);
		assertThatThrownBy(() -> repository.versions().open(other, "First")).isInstanceOfSatisfying(RepositoryException.class,
				e -> assertThat(e.kind()).isEqualTo(Kind.REFUSED));
	}

	@Test
	void make_badTitle_isRefused() throws Exception {
		repository.versions().make(id, "First", "", Status.DRAFT);
		assertThatThrownBy(() -> repository.versions().make(id, "FIRST", "", Status.DRAFT)).isInstanceOfSatisfying(RepositoryException.class,
				e -> assertThat(e.kind()).isEqualTo(Kind.NAME_TAKEN));
		assertThatThrownBy(() -> repository.versions().make(id, " ", "", Status.DRAFT)).isInstanceOf(RepositoryException.class);
		assertThat(repository.versions().list(id)).hasSize(1);
	}

	@Test
	void save_changeOfAnApprovedVersion_isRefused() throws Exception {
		repository.versions().make(id, "First", "", Status.APPROVED);
		try (Document document = repository.openDocument(id)) {
			// beside the command stack, which lets no such command pass
			document.intervention().getVersions().get(0).setTitle("Other");
			assertFrozen(document);
		}
		try (Document document = repository.openDocument(id)) {
			document.intervention().getVersions().remove(0);
			assertFrozen(document);
		}
		assertThat(repository.versions().list(id)).extracting(VersionEntry::title).containsExactly("First");
		repository.delete(id);
		repository.emptyTrash();
		assertThat(repository.list()).isEmpty();
	}

	private static void assertFrozen(Document document) {
		assertThatThrownBy(() -> document.save("Changed")).isInstanceOfSatisfying(RepositoryException.class, e -> {
			assertThat(e.kind()).isEqualTo(Kind.REFUSED);
			assertThat(e.getMessage()).contains("frozen");
		});
	}

	@Test
	void save_changeOfADraftVersion_isPossible() throws Exception {
		repository.versions().make(id, "First", "", Status.DRAFT);
		try (Document document = repository.openDocument(id)) {
			document.intervention().getVersions().remove(0);
			document.save("Removed");
		}
		assertThat(repository.versions().list(id)).isEmpty();
	}
}
