package org.lovende.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.core.compare.Differences;
import org.lovende.core.edit.CommandRefusedException;
import org.lovende.core.edit.Deletion;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Theory;
import org.lovende.repository.RepositoryException.Kind;

/** What an intervention was before, and how it becomes that again. */
class PastTest {
	@TempDir
	Path temp;
	private Place.Site site;
	private Repository repository;
	private String id;
	private Document document;
	private String box;

	/** Where the repository is; the same must hold everywhere. */
	Place place() {
		return Place.EMBEDDED;
	}

	@BeforeEach
	void open() throws Exception {
		site = place().open(temp);
		repository = site.repository();
		id = TestRepository.add(repository, Samples.withOutcomes("A", 4));
		document = repository.openDocument(id);
		box = Person.theory(document).getOutcomes().get(1).getId();
	}

	@AfterEach
	void close() {
		document.close();
		site.close();
	}

	private void retitle(String elementId, String title) throws RepositoryException {
		document.domain().getCommandStack().execute(SetCommand.create(document.domain(), Person.element(document, elementId),
				ElementPackage.Literals.TITLED_ELEMENT__TITLE, title));
		document.save("Retitle " + title);
	}

	private void delete(String elementId) throws RepositoryException {
		Element element = Person.element(document, elementId);
		document.domain().getCommandStack()
				.execute(Deletion.of(document.intervention(), List.of(element)).command(document.domain(), Locale.ENGLISH));
		document.save("Delete");
	}

	private Instant now() throws RepositoryException {
		return repository.commits(id).get(0).time();
	}

	@Test
	void at_everyCommit_isTheInterventionOfThatMoment() throws RepositoryException {
		Map<String, String> first = Samples.content(document.intervention());
		Instant atFirst = now();
		retitle(box, "Second");
		Map<String, String> second = Samples.content(document.intervention());
		Instant atSecond = now();
		delete(box);
		assertThat(Samples.content(repository.at(id, atFirst))).isEqualTo(first);
		assertThat(Samples.content(repository.at(id, atSecond))).isEqualTo(second);
		assertThat(Differences.between(repository.at(id, now()), document.intervention())).isEmpty();
		assertThat(Differences.between(repository.at(id, atFirst), repository.at(id, atSecond))).singleElement()
				.satisfies(difference -> assertThat(difference.right()).isEqualTo("Second"));
	}

	@Test
	void at_beforeItWasMade_isRefused() {
		assertThatThrownBy(() -> repository.at(id, Instant.parse("2020-01-01T00:00:00Z"))).isInstanceOf(RepositoryException.class)
				.satisfies(e -> assertThat(((RepositoryException) e).kind()).isIn(Kind.UNKNOWN_NAME, Kind.NOT_REACHABLE));
	}

	@Test
	void restore_all_isOneCommandThatCanBeUndone() throws RepositoryException {
		Map<String, String> first = Samples.content(document.intervention());
		Intervention then = repository.at(id, now());
		retitle(box, "Second");
		delete(box);
		Map<String, String> later = Samples.content(document.intervention());
		document.restore(then, id, "Restore");
		assertThat(Samples.content(document.intervention())).isEqualTo(first);
		document.save("Restored");
		assertThat(Samples.content(repository.at(id, now()))).isEqualTo(first);
		document.domain().getCommandStack().undo();
		assertThat(Samples.content(document.intervention())).isEqualTo(later);
	}

	@Test
	void restore_oneElement_leavesTheOthers() throws RepositoryException {
		Intervention then = repository.at(id, now());
		String other = Person.theory(document).getOutcomes().get(2).getId();
		retitle(other, "Other");
		retitle(box, "Second");
		delete(box);
		document.restore(then, box, "Restore");
		Theory theory = Person.theory(document);
		assertThat(theory.getOutcomes().get(1).getId()).isEqualTo(box);
		assertThat(theory.getOutcomes()).extracting("title").containsExactly("Outcome 0", "Outcome 1", "Other", "Outcome 3");
		document.save("Restored");
	}

	@Test
	void restore_aLinkWhoseBoxIsGone_isRefusedWithTheReason() throws RepositoryException {
		Intervention then = repository.at(id, now());
		String link = Person.theory(document).getLinks().get(0).getId();
		delete(box);
		assertThatThrownBy(() -> document.restore(then, link, "Restore")).isInstanceOf(CommandRefusedException.class);
		assertThat(document.isDirty()).isFalse();
	}

	@Test
	void commits_severalChangesInOneSave_areOneEntryWithTheLabel() throws RepositoryException {
		document.domain().getCommandStack().execute(SetCommand.create(document.domain(), Person.element(document, box),
				ElementPackage.Literals.TITLED_ELEMENT__TITLE, "New"));
		delete(Person.theory(document).getOutcomes().get(3).getId());
		HistoryCommit last = repository.commits(id).get(0);
		assertThat(last.label()).isEqualTo("Delete");
		assertThat(last.user()).isEqualTo("anna");
		assertThat(last.changes()).extracting(HistoryEntry::elementName).containsExactlyInAnyOrder("New", "Outcome 3", "Outcome 2 → Outcome 3");
		assertThat(repository.commits(id)).hasSize(2);
		assertThat(repository.commits(id, box)).hasSize(1);
		assertThat(repository.commits(id, box).get(0).changes()).extracting(HistoryEntry::newValue).containsExactly("New");
	}
}
