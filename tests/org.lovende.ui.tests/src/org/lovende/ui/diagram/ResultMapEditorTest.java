package org.lovende.ui.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.W1;
import static org.lovende.ui.RunningWorkbench.await;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Theory;
import org.lovende.trials.ui.Hand;
import org.lovende.trials.ui.MapInBrowser;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.Selections;
import org.lovende.ui.document.InterventionDiagramInput;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.forms.FormEditor;
import org.lovende.ui.forms.Forms;

/** The result map in the workbench, used by mouse and keys in the real browser; what came of it is read from the model. */
@InWorkbench
class ResultMapEditorTest {
	private static final String BOX = "Borgerne spiser sundere";
	private static final String EFFECT = "Bedre sundhed";

	private OpenDocument document;
	private String id;
	private InterventionDiagramInput input;
	private MapInBrowser map;

	@BeforeEach
	void open() throws Exception {
		id = RunningWorkbench.id(W1);
		document = RunningWorkbench.open(id);
		input = new InterventionDiagramInput(id, W1, DiagramKind.RESULT_MAP, null);
		RunningWorkbench.page().getWorkbenchWindow().getShell().forceActive();
		map = MapInBrowser.open(input);
	}

	@Test
	void typing_onABox_makesBoxes_savedByKeyAndThereAfterReopening() throws Exception {
		Hand.click(map.middle(titled(BOX)));
		map.awaitSelected(titled(BOX));
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
		RunningWorkbench.page().closeEditor(map.editor(), false);
		map = MapInBrowser.open(input);
		assertThat(text()).contains("Sover bedre", "Spiser sundt");

		while (find("Sover bedre").isPresent())
			document.undo();
		assertThat(document.trySave()).as("what was saved can be taken back and saved again").isTrue();
	}

	@Test
	void escape_leavesATitleAsItWas_thenSelectsNothing() {
		Hand.click(map.middle(titled(BOX)));
		map.awaitSelected(titled(BOX));
		await("the diagram has the keys", () -> map.hasKeys("svg.sprotty-graph"));
		Hand.press("F2");
		await("title is written", () -> BOX.equals(map.browser().evaluate("return document.activeElement.value")));
		Hand.type("x");
		await("title is changed", () -> (BOX + "x").equals(map.browser().evaluate("return document.activeElement.value")));
		Hand.press("Escape");
		await("the diagram has the keys again", () -> map.hasKeys("svg.sprotty-graph"));
		assertThat(document.isDirty()).isFalse();
		Hand.press("Escape");
		await("box is selected no more", () -> !map.selection().toList().contains(titled(BOX)));
	}

	@Test
	void drag_toAnotherColumn_changesTheTermInOneStep() {
		OutcomeTerm before = titled(BOX).getTerm();
		dragToTheColumnOfTheEffect();
		Hand.press("ctrl+z");
		await("undone by one key", () -> titled(BOX).getTerm() == before);
		assertThat(document.isDirty()).isFalse();
	}

	private void dragToTheColumnOfTheEffect() {
		Point from = map.middle(titled(BOX));
		Hand.drag(from, new Point(map.middle(titled(EFFECT)).x, from.y));
		await("other term", () -> titled(BOX).getTerm() == OutcomeTerm.LONG);
	}

	@Test
	void undoKey_inTheForm_takesBackTheDragInTheMap() {
		OutcomeTerm before = titled(BOX).getTerm();
		dragToTheColumnOfTheEffect();
		FormEditor form = new Forms(RunningWorkbench.page()).open(id, W1).orElseThrow();
		await("form", () -> RunningWorkbench.page().getActiveEditor() == form && nameField().isPresent());
		nameField().orElseThrow().setFocus();
		await("its field has the keys", () -> nameField().orElseThrow().isFocusControl());
		Hand.press("ctrl+z");
		await("undone", () -> titled(BOX).getTerm() == before);
		assertThat(document.isDirty()).isFalse();
	}

	@Test
	void projectorKey_fillsTheScreen_andGivesTheWindowBack() {
		Shell window = RunningWorkbench.page().getWorkbenchWindow().getShell();
		Rectangle before = window.getBounds();
		int width = map.browser().getSize().x;
		await("the diagram has the keys", () -> map.hasKeys("svg"));
		Hand.press("F8");
		await("full screen", () -> window.getFullScreen() && map.browser().getSize().x > width * 1.2);
		await("the diagram has the keys", () -> map.hasKeys("svg"));
		Hand.press("F8");
		await("as before", () -> !window.getFullScreen() && map.browser().getSize().x == width && window.getBounds().equals(before));
	}

	@Test
	void connectKey_twoBoxes_drawsAnArrow() {
		Outcome from = titled("Fysisk aktivitet bliver en del af hverdagen");
		Hand.click(map.middle(from));
		map.awaitSelected(from);
		Hand.clickWith("ctrl", map.middle(titled(EFFECT)));
		await("two boxes selected", () -> map.selection().size() == 2);
		int links = theory().getLinks().size();
		Hand.press("ctrl+l");
		await("arrow", () -> theory().getLinks().size() == links + 1);
		assertThat(theory().getLinks().get(links).getFrom()).isSameAs(from);
		assertThat(theory().getLinks().get(links).getTo()).isSameAs(titled(EFFECT));
	}

	@Test
	void select_inTheDiagram_showsItInPropertiesAndTree() {
		Hand.click(map.middle(titled(BOX)));
		map.awaitSelected(titled(BOX));
		await("tree", () -> Selections.element(RunningWorkbench.explorerInPlace().getSite().getSelectionProvider().getSelection())
				.filter(titled(BOX)::equals).isPresent());
		await("properties", () -> Selections.element(RunningWorkbench.page().getSelection()).filter(titled(BOX)::equals).isPresent());
	}

	@Test
	void select_inTheTree_selectsItInTheDiagram() {
		RunningWorkbench.explorer().reveal(titled(BOX));
		map.awaitSelected(titled(BOX));
	}

	/** The field of the form in which the name of the intervention stands. */
	private static Optional<Text> nameField() {
		return RunningWorkbench.controls(RunningWorkbench.page().getWorkbenchWindow().getShell()).filter(Text.class::isInstance).map(Text.class::cast)
				.filter(field -> field.isVisible() && W1.equals(field.getText())).findFirst();
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

	private String text() {
		return (String) map.browser().evaluate("return document.body.textContent");
	}
}
