package org.lovende.ui.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.W1;
import static org.lovende.ui.RunningWorkbench.await;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Theory;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.Selections;
import org.lovende.ui.document.DiagramEditors;
import org.lovende.ui.document.InterventionDiagramInput;
import org.lovende.ui.document.OpenDocument;

/** The result map in the workbench, used by mouse and keys in the real browser; what came of it is read from the model. */
class ResultMapEditorTest {
	private static final String BOX = "Bedre sundhed";

	private OpenDocument document;
	private String id;
	private InterventionDiagramInput input;
	private IEditorPart editor;
	private Browser browser;

	@BeforeEach
	void open() throws Exception {
		id = RunningWorkbench.id(W1);
		document = RunningWorkbench.open(id);
		input = new InterventionDiagramInput(id, W1, DiagramKind.RESULT_MAP, null);
		RunningWorkbench.page().getWorkbenchWindow().getShell().forceActive();
		openEditor();
	}

	@AfterEach
	void takeBack() {
		while (document.undoLabel() != null)
			document.undo();
		assertThat(document.trySave()).isTrue();
		RunningWorkbench.page().closeAllEditors(false);
	}

	@Test
	void work_byMouseAndKeys_changesTheModelStepByStep() throws Exception {
		// a letter on a selected box begins a new one; Enter makes it and begins the next
		Hand.click(middle(titled(BOX)));
		awaitSelected(titled(BOX));
		Hand.type("Sover bedre");
		Hand.press("Return");
		await("box", () -> find("Sover bedre").isPresent());
		Hand.type("Spiser sundt");
		Hand.press("Return");
		await("next box", () -> find("Spiser sundt").isPresent());
		Hand.press("Escape");
		assertThat(titled("Sover bedre").getTerm()).isEqualTo(titled(BOX).getTerm());

		// two boxes and Ctrl+L: an arrow
		Outcome goal = theory().getOutcomes().stream().filter(outcome -> outcome.getTerm() == OutcomeTerm.GOAL).findFirst().orElseThrow();
		Hand.click(middle(titled("Sover bedre")));
		awaitSelected(titled("Sover bedre"));
		Hand.clickWith("ctrl", middle(goal));
		await("two boxes selected", () -> selection().size() == 2);
		int links = theory().getLinks().size();
		Hand.press("ctrl+l");
		await("arrow", () -> theory().getLinks().size() == links + 1);
		assertThat(theory().getLinks().get(links).getTo()).isSameAs(goal);
		Hand.press("Escape");

		// a drag to another column: one step that makes it an outcome of that term, and Ctrl+Z takes it back
		OutcomeTerm before = titled("Spiser sundt").getTerm();
		Point from = middle(titled("Spiser sundt"));
		Hand.drag(from, new Point(middle(goal).x, from.y));
		await("other term", () -> titled("Spiser sundt").getTerm() == OutcomeTerm.GOAL);
		Hand.press("ctrl+z");
		await("undone by one key", () -> titled("Spiser sundt").getTerm() == before);

		Hand.press("ctrl+s");
		await("saved", () -> !document.isDirty());
		List<String> saved = RunningWorkbench.saved(id, intervention -> theory(intervention).getOutcomes().stream().map(Outcome::getTitle).toList());
		assertThat(saved).contains("Sover bedre", "Spiser sundt");

		RunningWorkbench.page().closeEditor(editor, false);
		openEditor();
		assertThat(text()).contains("Sover bedre", "Spiser sundt");
	}

	@Test
	void select_inTheDiagram_showsItInPropertiesAndTree() {
		Hand.click(middle(titled(BOX)));
		awaitSelected(titled(BOX));
		await("tree", () -> Selections.element(RunningWorkbench.explorerInPlace().getSite().getSelectionProvider().getSelection())
				.filter(titled(BOX)::equals).isPresent());
		await("properties", () -> Selections.element(RunningWorkbench.page().getSelection()).filter(titled(BOX)::equals).isPresent());
	}

	@Test
	void select_inTheTree_selectsItInTheDiagram() {
		RunningWorkbench.explorer().reveal(titled(BOX));
		awaitSelected(titled(BOX));
	}

	private void openEditor() {
		new DiagramEditors(RunningWorkbench.page()).open(input);
		editor = RunningWorkbench.page().findEditor(input);
		await("page", () -> {
			browser = RunningWorkbench.controls(RunningWorkbench.page().getWorkbenchWindow().getShell()).filter(Browser.class::isInstance)
					.map(Browser.class::cast).filter(Browser::isVisible).findFirst().orElse(null);
			return browser != null && Boolean.TRUE.equals(browser.evaluate("return !!document.body && document.body.dataset.ready === 'true'"));
		});
		RunningWorkbench.page().activate(editor);
	}

	private void awaitSelected(Element element) {
		await("selected: " + element, () -> selection().size() == 1 && selection().getFirstElement() == element);
	}

	private IStructuredSelection selection() {
		return (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
	}

	private Theory theory() {
		return theory(document.intervention());
	}

	private static Theory theory(Intervention intervention) {
		return intervention.getTheories().get(intervention.getTheories().size() - 1);
	}

	private Outcome titled(String title) {
		return find(title).orElseThrow();
	}

	private Optional<Outcome> find(String title) {
		return theory().getOutcomes().stream().filter(outcome -> title.equals(outcome.getTitle())).findFirst();
	}

	/** The middle of a drawn box, on the screen; waits until it is drawn and where the model has it. */
	private Point middle(Element element) {
		String box = "document.getElementById('diagram_" + element.getId() + "')";
		await("drawn: " + element, () -> Boolean.TRUE.equals(browser.evaluate("return !!" + box)));
		Object[] place = (Object[]) browser.evaluate("const r = " + box + ".getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]");
		return browser.toDisplay(((Number) place[0]).intValue(), ((Number) place[1]).intValue());
	}

	private String text() {
		return (String) browser.evaluate("return document.body.textContent");
	}
}
