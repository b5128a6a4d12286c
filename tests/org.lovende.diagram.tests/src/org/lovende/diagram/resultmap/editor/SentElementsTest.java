package org.lovende.diagram.resultmap.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.core.Interventions;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.diagram.PlayedPage;
import org.lovende.diagram.SilentHost;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryPackage;
import org.lovende.trials.GeneratedInterventions;

import com.google.gson.JsonObject;

/** After a change the page is sent what has changed, and shows what a page would that begins then. */
class SentElementsTest {
	private final InterventionEditingDomain domain = new InterventionEditingDomain(GeneratedInterventions.complete("A map", 40, 11));
	private final Theory theory = Interventions.currentTheory(domain.intervention());
	private PlayedPage page;

	@BeforeEach
	void open() {
		page = new PlayedPage(domain, DiagramKind.RESULT_MAP, new SilentHost());
		page.open();
	}

	@AfterEach
	void close() {
		page.close();
	}

	private void change(Change change) {
		domain.getCommandStack().execute(change.command("Change"));
		page.run();
	}

	private List<JsonObject> ofANewPage() {
		try (PlayedPage other = new PlayedPage(domain, DiagramKind.RESULT_MAP, new SilentHost())) {
			other.open();
			return other.shown();
		}
	}

	private void assertIsWhole() {
		assertThat(page.shown()).isNotEmpty().isEqualTo(ofANewPage());
	}

	@Test
	void open_writesEveryElement() {
		assertThat(page.writtenInFull()).isEqualTo(page.shown().size()).isGreaterThan(40);
		assertIsWhole();
	}

	@Test
	void title_ofTheSameSize_writesTheBoxAndWhatNamesIt() {
		Outcome box = theory.getOutcomes().get(0);
		String title = box.getTitle();
		change(new Change(domain).set(box, ElementPackage.Literals.TITLED_ELEMENT__TITLE, "." + title.substring(1)));
		assertThat(page.writtenInFull()).isPositive().isLessThan(page.shown().size() / 2);
		assertIsWhole();
		domain.getCommandStack().undo();
		page.run();
		assertThat(page.shown()).anyMatch(element -> element.toString().contains(title));
		assertIsWhole();
	}

	@Test
	void changesOfAllKinds_showWhatANewPageShows() {
		CausalLink link = theory.getLinks().get(0);
		change(new Change(domain).set(link, TheoryPackage.Literals.CAUSAL_LINK__RATIONALE, null));
		assertIsWhole();
		change(new Change(domain).set(link, TheoryPackage.Literals.CAUSAL_LINK__FROM, theory.getOutcomes().get(3)));
		assertIsWhole();
		change(new Change(domain).set(theory.getOutcomes().get(1), ElementPackage.Literals.TITLED_ELEMENT__TITLE, "Many more words than before ".repeat(6)));
		assertIsWhole();
		change(new Change(domain).remove(theory, TheoryPackage.Literals.THEORY__LINKS, link));
		assertIsWhole();
		while (domain.getCommandStack().canUndo()) {
			domain.getCommandStack().undo();
			page.run();
			assertIsWhole();
		}
	}

	@Test
	void page_thatBeginsAnew_isSentEverything() {
		List<JsonObject> before = page.shown();
		page.open();
		assertThat(page.writtenInFull()).isEqualTo(before.size());
		assertThat(page.shown()).isEqualTo(before);
	}
}
