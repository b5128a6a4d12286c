package org.lovende.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.theory.Outcome;
import org.lovende.repository.RepositoryException.Kind;
import org.lovende.repository.server.erase.ErasureReport;
import org.lovende.repository.server.erase.Place;

/** Erasing is judged by the bytes that are left in the directory of the store. */
class ErasureTest {
	private static final String SECRET = "Karl 010203-9999";

	@TempDir
	Path directory;
	private Repository repository;

	@BeforeEach
	void open() throws RepositoryException {
		repository = TestRepository.create(directory.resolve("repository"), TestRepository.options());
	}

	@AfterEach
	void close() {
		if (repository != null)
			repository.close();
		repository = null;
	}

	private void reopen() throws RepositoryException {
		repository = TestRepository.open(directory.resolve("repository"), TestRepository.options());
	}

	private Maintenance maintenance() throws RepositoryException {
		close();
		return new Maintenance(RepositoryAddress.of(directory.resolve("repository")), TestRepository.options());
	}

	private static void set(Document document, Element element, String feature, Object value, String label) throws RepositoryException {
		EStructuralFeature found = element.eClass().getEStructuralFeature(feature);
		document.domain().getCommandStack().execute(SetCommand.create(document.domain(), element, found, value));
		document.save(label);
	}

	/** Whether the bytes of a text are in any file of the store, in one of the encodings that a database might use. */
	private boolean isOnDisk(String text) throws IOException {
		try (Stream<Path> files = Files.walk(directory)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
				for (var encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE))
					if (bytes.contains(new String(text.getBytes(encoding), StandardCharsets.ISO_8859_1)))
						return true;
			}
		}
		return false;
	}

	@Test
	void erase_textTypedOnce_isGoneFromTheHistoryAndTheDisk() throws Exception {
		String id = TestRepository.add(repository, Samples.withOutcomes("Plain", 3));
		String outcome;
		try (Document document = repository.openDocument(id)) {
			Outcome element = document.intervention().getTheories().get(0).getOutcomes().get(1);
			outcome = element.getId();
			set(document, element, "description", "About " + SECRET + " in short", "Description typed");
			set(document, element, "description", "Mended", "Changed “About " + SECRET + "…”");
			set(document, element, "title", "Kept title", "Title set");
		}
		Maintenance maintenance = maintenance();
		assertThat(isOnDisk(SECRET)).isTrue();
		assertThat(maintenance.find(SECRET)).containsExactly(new Place(outcome, "Outcome", "description"));
		ErasureReport report = maintenance.erase(outcome, "description");
		assertThat(report.states()).isEqualTo(4);
		assertThat(report.labels()).isEqualTo(1);
		assertThat(report.elsewhere()).isEmpty();
		assertThat(isOnDisk(SECRET)).isFalse();
		assertThat(isOnDisk("Kept title")).isTrue();
		reopen();
		try (Document document = repository.openDocument(id)) {
			Outcome element = document.intervention().getTheories().get(0).getOutcomes().get(1);
			assertThat(element.getDescription()).isNull();
			assertThat(element.getTitle()).isEqualTo("Kept title");
		}
		assertThat(repository.history(id)).extracting(HistoryEntry::label).contains("Title set").noneMatch(label -> label.contains(SECRET));
	}

	@Test
	void erase_elementThatWasDeleted_isGoneFromTheDisk() throws Exception {
		String id = TestRepository.add(repository, Samples.withOutcomes("Plain", 3));
		String outcome;
		try (Document document = repository.openDocument(id)) {
			Outcome element = document.intervention().getTheories().get(0).getOutcomes().get(2);
			outcome = element.getId();
			set(document, element, "title", SECRET, "Typed");
			document.domain().getCommandStack().execute(RemoveCommand.create(document.domain(), document.intervention().getTheories().get(0).getLinks().get(1)));
			document.domain().getCommandStack().execute(RemoveCommand.create(document.domain(), element));
			document.save("Removed");
		}
		Maintenance maintenance = maintenance();
		assertThat(isOnDisk(SECRET)).isTrue();
		maintenance.erase(outcome, null);
		assertThat(isOnDisk(SECRET)).isFalse();
		reopen();
		assertThat(repository.history(id)).isNotEmpty();
	}

	@Test
	void erase_textThatStandsElsewhere_saysWhere() throws Exception {
		String id = TestRepository.add(repository, Samples.withOutcomes("Plain", 2));
		String first;
		String second;
		try (Document document = repository.openDocument(id)) {
			List<Outcome> outcomes = document.intervention().getTheories().get(0).getOutcomes();
			first = outcomes.get(0).getId();
			second = outcomes.get(1).getId();
			set(document, outcomes.get(0), "title", "100% _" + SECRET, "");
			set(document, outcomes.get(1), "description", "see 100% _" + SECRET + " above", "");
		}
		assertThat(maintenance().erase(first, "title").elsewhere()).containsExactly(new Place(second, "Outcome", "description"));
	}

	@Test
	void erase_whatCannotBeErased_isRefusedInOneSentence() throws Exception {
		String id = TestRepository.add(repository, Samples.withOutcomes("Plain", 1));
		Maintenance maintenance = maintenance();
		assertRefused(() -> maintenance.erase("nobody", null), Kind.UNKNOWN_NAME);
		assertRefused(() -> maintenance.erase(id, "id"), Kind.REFUSED);
		assertRefused(() -> maintenance.erase(id, "name"), Kind.REFUSED);
		assertRefused(() -> maintenance.erase(id, "theories"), Kind.REFUSED);
		assertRefused(() -> maintenance.erase(id, "colour"), Kind.REFUSED);
		assertRefused(() -> maintenance.erase(id, "purpose"), Kind.REFUSED);
		assertRefused(() -> maintenance.eraseIntervention(id), Kind.REFUSED);
		assertRefused(() -> maintenance.eraseIntervention("nobody"), Kind.UNKNOWN_NAME);
		reopen();
		assertRefused(() -> new Maintenance(RepositoryAddress.of(directory.resolve("repository")), TestRepository.options()).erase(id, "name"), Kind.IN_USE);
		assertThat(repository.find(id).name()).isEqualTo("Plain");
	}

	@Test
	void eraseIntervention_inTheTrash_leavesNoTrace() throws Exception {
		String before = TestRepository.add(repository, Samples.complete("Before"));
		Intervention secret = Samples.withOutcomes(SECRET, 4);
		secret.setPurpose("Purpose of " + SECRET);
		String erased = TestRepository.add(repository, secret);
		String after = TestRepository.add(repository, Samples.withOutcomes("After", 2));
		try (Document document = repository.openDocument(erased)) {
			set(document, document.intervention(), InterventionPackage.Literals.INTERVENTION__METHODS.getName(), "x", "Methods of " + SECRET);
		}
		repository.delete(after);
		repository.delete(erased);
		repository.restore(after);
		Map<String, String> content = content(before);
		List<HistoryEntry> history = repository.history(after);
		Maintenance maintenance = maintenance();
		assertThat(isOnDisk(SECRET)).isTrue();
		assertThat(maintenance.eraseIntervention(erased).states()).isGreaterThan(8);
		assertThat(isOnDisk(SECRET)).isFalse();
		assertThat(isOnDisk(erased)).isTrue(); // in the log of erasures
		reopen();
		assertThat(repository.list()).extracting(InterventionSummary::name).containsExactly("After", "Before");
		assertThat(repository.trash()).isEmpty();
		assertThat(repository.history(erased)).isEmpty();
		assertThat(repository.history(after)).isEqualTo(history);
		assertThat(content(before)).isEqualTo(content);
		repository.delete(after);
		repository.restore(after);
		TestRepository.add(repository, Samples.named("Another"));
		Path backup = directory.resolve("backup.zip");
		repository.backup(backup, done -> { });
		new Maintenance(RepositoryAddress.of(directory.resolve("restored")), TestRepository.options()).restore(backup, done -> { });
	}

	@Test
	void eraseIntervention_afterTheTrashWasEmptied_leavesNoTrace() throws Exception {
		Intervention secret = Samples.withOutcomes(SECRET, 1);
		String erased = TestRepository.add(repository, secret);
		repository.delete(erased);
		repository.emptyTrash();
		Maintenance maintenance = maintenance();
		assertThat(isOnDisk(SECRET)).isTrue();
		maintenance.eraseIntervention(erased);
		assertThat(isOnDisk(SECRET)).isFalse();
		reopen();
		assertThat(repository.list()).isEmpty();
	}

	private Map<String, String> content(String id) throws RepositoryException {
		try (Document document = repository.openDocument(id)) {
			return Samples.content(document.intervention());
		}
	}

	@FunctionalInterface
	private interface Action {
		Object run() throws Exception;
	}

	private static void assertRefused(Action action, Kind kind) {
		assertThatThrownBy(action::run).isInstanceOfSatisfying(RepositoryException.class, e -> {
			assertThat(e.kind()).isEqualTo(kind);
			assertThat(e.getMessage()).endsWith(".").doesNotContain("\n");
		});
	}
}
