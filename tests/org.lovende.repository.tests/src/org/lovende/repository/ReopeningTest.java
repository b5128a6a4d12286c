package org.lovende.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.core.edit.Deletion;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryPackage;

/** What is opened first after a start is read from the tables by other queries than what a running server knows already. */
class ReopeningTest {
	/** More than are asked for by one query. */
	private static final int OUTCOMES = 320;

	@TempDir
	Path temp;

	private Place.Site site;

	/** Opens the repository the first time. */
	Place.Site open() throws Exception {
		return new Place.Site(TestRepository.create(temp.resolve("r"), TestRepository.options()), null);
	}

	/** Opens the repository again, with nothing in memory. */
	Place.Site openAgain() throws Exception {
		return new Place.Site(TestRepository.open(temp.resolve("r"), TestRepository.options()), null);
	}

	private void restart() throws Exception {
		site.close();
		site = openAgain();
	}

	private Map<String, String> content(String id) throws RepositoryException {
		try (Document document = site.repository().openDocument(id)) {
			return Samples.content(document.intervention());
		}
	}

	@Test
	void openDocument_afterARestart_hasEveryValueOfEveryFeature() throws Exception {
		site = open();
		try {
			Intervention complete = Samples.complete("Complete");
			Map<String, String> written = Samples.content(complete);
			String id = TestRepository.add(site.repository(), complete);
			assertThat(content(id)).isEqualTo(written);
			restart();
			assertThat(content(id)).isEqualTo(written);
		} finally {
			site.close();
		}
	}

	@Test
	void openDocument_afterManyVersionsDeletionsAndARestart_isTheLastState() throws Exception {
		site = open();
		try {
			// identifiers of two interventions side by side, and with gaps
			String id = TestRepository.add(site.repository(), Samples.withOutcomes("A", OUTCOMES), Samples.withOutcomes("B", OUTCOMES));
			Map<String, String> last;
			try (Document document = site.repository().openDocument(id)) {
				for (int round = 0; round < 3; round++) {
					change(document, round);
					document.save("Round " + round);
				}
				last = Samples.content(document.intervention());
			}
			restart();
			assertThat(new ArrayList<>(content(id).entrySet())).isEqualTo(new ArrayList<>(last.entrySet()));
			restart();
			try (Document document = site.repository().openDocument(id)) {
				change(document, 4);
				document.save("After the restart");
				last = Samples.content(document.intervention());
			}
			restart();
			assertThat(content(id)).isEqualTo(last);
		} finally {
			site.close();
		}
	}

	/** Titles of every seventh outcome, the order of the list, and one in ten deleted with its links. */
	private static void change(Document document, int round) {
		Theory theory = Person.theory(document);
		List<Outcome> outcomes = List.copyOf(theory.getOutcomes());
		for (int i = 0; i < outcomes.size(); i += 7)
			execute(document, SetCommand.create(document.domain(), outcomes.get(i), ElementPackage.Literals.TITLED_ELEMENT__TITLE, "Round " + round + " " + i));
		execute(document, MoveCommand.create(document.domain(), theory, TheoryPackage.Literals.THEORY__OUTCOMES, outcomes.get(outcomes.size() - 1), round));
		List<Outcome> deleted = new ArrayList<>();
		for (int i = 3; i < outcomes.size(); i += 10)
			deleted.add(outcomes.get(i));
		Collections.reverse(deleted);
		execute(document, Deletion.of(document.intervention(), deleted).command(document.domain(), Locale.ENGLISH));
	}

	private static void execute(Document document, Command command) {
		document.domain().getCommandStack().execute(command);
	}
}
