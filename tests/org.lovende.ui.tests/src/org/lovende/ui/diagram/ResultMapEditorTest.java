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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Theory;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.Selections;
import org.lovende.ui.document.DiagramEditors;
import org.lovende.ui.document.InterventionDiagramInput;
import org.lovende.ui.document.OpenDocument;

/** The result map in the workbench, used by mouse and keys in the real browser; what came of it is read from the model. */
@InWorkbench
class ResultMapEditorTest {
	private static final String BOX = "Borgerne spiser sundere";
	private static final String EFFECT = "Bedre sundhed";

	/** Nanoseconds without a move after which a box is where it will stay: the page draws what comes from Java at once. */
	private static final long AT_REST = 400_000_000;

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

	@Test
	void typing_onABox_makesBoxes_savedByKeyAndThereAfterReopening() throws Exception {
		Hand.click(middle(titled(BOX)));
		awaitSelected(titled(BOX));
		// a letter on a selected box begins a new one; Enter makes it and begins the next
		Hand.type("Sover bedre");
		Hand.press("Return");
		await("box", () -> find("Sover bedre").isPresent());
		Hand.type("Spiser sundt");
		Hand.press("Return");
		await("next box", () -> find("Spiser sundt").isPresent());
		Hand.press("Escape");
		assertThat(titled("Sover bedre").getTerm()).isEqualTo(titled(BOX).getTerm());

		Hand.press("ctrl+s");
		await("saved", () -> !document.isDirty());
		List<String> saved = RunningWorkbench.saved(id, intervention -> theory(intervention).getOutcomes().stream().map(Outcome::getTitle).toList());
		assertThat(saved).contains("Sover bedre", "Spiser sundt");
		RunningWorkbench.page().closeEditor(editor, false);
		openEditor();
		assertThat(text()).contains("Sover bedre", "Spiser sundt");

		while (find("Sover bedre").isPresent())
			document.undo();
		assertThat(document.trySave()).as("what was saved can be taken back and saved again").isTrue();
	}

	@Test
	void escape_leavesATitleAsItWas_thenSelectsNothing() {
		Hand.click(middle(titled(BOX)));
		awaitSelected(titled(BOX));
		await("the diagram has the keys", () -> hasKeys("svg.sprotty-graph"));
		Hand.press("F2");
		await("title is written", () -> BOX.equals(browser.evaluate("return document.activeElement.value")));
		Hand.type("x");
		await("title is changed", () -> (BOX + "x").equals(browser.evaluate("return document.activeElement.value")));
		Hand.press("Escape");
		await("the diagram has the keys again", () -> hasKeys("svg.sprotty-graph"));
		assertThat(document.isDirty()).isFalse();
		Hand.press("Escape");
		await("box is selected no more", () -> !selection().toList().contains(titled(BOX)));
	}

	@Test
	void drag_toAnotherColumn_changesTheTermInOneStep() {
		OutcomeTerm before = titled(BOX).getTerm();
		Point from = middle(titled(BOX));
		Hand.drag(from, new Point(middle(titled(EFFECT)).x, from.y));
		await("other term", () -> titled(BOX).getTerm() == OutcomeTerm.LONG);
		Hand.press("ctrl+z");
		await("undone by one key", () -> titled(BOX).getTerm() == before);
		assertThat(document.isDirty()).isFalse();
	}

	@Test
	void connectKey_twoBoxes_drawsAnArrow() {
		Outcome from = titled("Fysisk aktivitet bliver en del af hverdagen");
		Hand.click(middle(from));
		awaitSelected(from);
		Hand.clickWith("ctrl", middle(titled(EFFECT)));
		await("two boxes selected", () -> selection().size() == 2);
		int links = theory().getLinks().size();
		Hand.press("ctrl+l");
		await("arrow", () -> theory().getLinks().size() == links + 1);
		assertThat(theory().getLinks().get(links).getFrom()).isSameAs(from);
		assertThat(theory().getLinks().get(links).getTo()).isSameAs(titled(EFFECT));
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

	/** Whether the keys go to what a CSS selector names. */
	private boolean hasKeys(String selector) {
		return Boolean.TRUE.equals(browser.evaluate("return document.hasFocus() && document.activeElement.matches('" + selector + "')"));
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

	/** The middle of a drawn box, on the screen; waits until it is drawn and does not move any more. */
	private Point middle(Element element) {
		String box = "document.getElementById('diagram_" + element.getId() + "')";
		Point[] last = new Point[1];
		long[] since = new long[1];
		await("at rest: " + element, () -> {
			Object[] place = (Object[]) browser.evaluate("const b = " + box + "; if (!b) return null; const r = b.getBoundingClientRect();"
					+ "return [r.x + r.width / 2, r.y + r.height / 2]");
			if (place == null)
				return false;
			Point now = new Point(((Number) place[0]).intValue(), ((Number) place[1]).intValue());
			if (!now.equals(last[0]))
				since[0] = System.nanoTime();
			last[0] = now;
			return System.nanoTime() - since[0] > AT_REST;
		});
		return browser.toDisplay(last[0]);
	}

	private String text() {
		return (String) browser.evaluate("return document.body.textContent");
	}
}
