package org.lovende.ui.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.W1;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.core.Interventions;
import org.lovende.core.check.Checks;
import org.lovende.core.check.Finding;
import org.lovende.core.edit.Change;
import org.lovende.core.method.Method;
import org.lovende.diagram.ui.DiagramEditor;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Chapter;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryFactory;
import org.lovende.model.theory.TheoryPackage;
import org.lovende.trials.ui.Hand;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.Selections;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.problems.FindingTree.Aside;
import org.lovende.ui.problems.FindingTree.Line;
import org.lovende.ui.problems.FindingTree.Step;

@InWorkbench
class ProblemsTest {
	private static final String TURN_ROUND = "Turn the arrow round";
	private static final String OTHER = "Den intensive spædeindsats";
	private static final int MANY = 210;

	private OpenDocument document;
	private ProblemsView view;

	@BeforeEach
	void open() throws Exception {
		view = RunningWorkbench.show(ProblemsView.ID, ProblemsView.class);
		document = RunningWorkbench.open(RunningWorkbench.id(W1));
		int expected = Checks.run(document.intervention()).size();
		RunningWorkbench.await("findings", () -> view.findings().size() == expected);
	}

	@Test
	void findings_ofTheSelectedIntervention_followItsChanges() {
		assertThat(view.findings()).isNotEmpty();
		document.execute(new Change(document.domain())
				.set(document.intervention().getCoreElements().get(0), ElementPackage.Literals.TITLED_ELEMENT__TITLE, null).command("Clear"));
		RunningWorkbench.await("empty title", () -> view.findings().stream().map(Finding::rule).anyMatch("empty-text"::equals));
	}

	@Test
	void goToThePlace_ofAnArrow_opensItsDiagramAndSelectsItInTheExplorer() {
		Finding finding = view.findings().stream().filter(each -> each.element() instanceof CausalLink).findFirst().orElseThrow();
		select(finding);
		RunningWorkbench.press(RunningWorkbench.buttons(area(), "Go to the place").get(0));
		assertThat(RunningWorkbench.page().getActiveEditor()).isInstanceOf(DiagramEditor.class);
		ISelectionProvider tree = RunningWorkbench.explorerInPlace().getSite().getSelectionProvider();
		RunningWorkbench.await("element in the tree", () -> Selections.element(tree.getSelection()).filter(finding.element()::equals).isPresent());
	}

	@Test
	void fix_ofAnArrowThatPointsBack_turnsItRoundByOneUndoableCommand() {
		CausalLink link = turnRound();
		CausalNode from = link.getFrom();
		CausalNode to = link.getTo();
		RunningWorkbench.await("finding", () -> fixable(link).isPresent());
		select(fixable(link).orElseThrow());
		RunningWorkbench.press(RunningWorkbench.buttons(area(), TURN_ROUND).get(0));
		assertThat(link.getFrom()).isSameAs(to);
		assertThat(link.getTo()).isSameAs(from);
		RunningWorkbench.await("no such finding", () -> fixable(link).isEmpty());
		assertThat(RunningWorkbench.buttons(area(), TURN_ROUND)).noneMatch(Button::isVisible);
		document.undo();
		assertThat(link.getFrom()).isSameAs(from);
		RunningWorkbench.await("finding again", () -> fixable(link).isPresent());
	}

	@Test
	void undoKey_afterAFixWasTakenByTheMouse_takesItBack() {
		CausalLink link = turnRound();
		CausalNode from = link.getFrom();
		RunningWorkbench.await("finding", () -> fixable(link).isPresent());
		select(fixable(link).orElseThrow());
		RunningWorkbench.page().getWorkbenchWindow().getShell().forceActive();
		RunningWorkbench.await("button", () -> RunningWorkbench.buttons(area(), TURN_ROUND).stream().anyMatch(Button::isVisible));
		Button button = RunningWorkbench.buttons(area(), TURN_ROUND).get(0);
		Hand.click(button.toDisplay(button.getSize().x / 2, button.getSize().y / 2));
		RunningWorkbench.await("turned round", () -> link.getTo() == from && fixable(link).isEmpty());
		RunningWorkbench.await("keys for the list", () -> view.viewer().getTree().isFocusControl());
		Hand.press("ctrl+z");
		RunningWorkbench.await("as before", () -> link.getFrom() == from);
	}

	@Test
	void fix_ofOneOfSeveralEmptyChapters_takesThatOneOut() {
		document.execute(new Change(document.domain()).set(document.intervention(), InterventionPackage.Literals.INTERVENTION__REVIEWS, List.of())
				.set(document.intervention(), InterventionPackage.Literals.INTERVENTION__COSTS, List.of())
				.set(document.intervention(), InterventionPackage.Literals.INTERVENTION__COST_SUSTAINABILITY, null).command("Clear"));
		RunningWorkbench.await("two empty chapters", () -> emptyChapters().size() > 1);
		List<Finding> before = emptyChapters();
		Finding last = before.get(before.size() - 1);
		view.viewer().expandAll();
		select(last);
		RunningWorkbench.press(RunningWorkbench.buttons(area(), "Take the chapter out").get(0));
		assertThat(document.intervention().getChapters()).hasSize(Chapter.VALUES.size() - 1).doesNotContain(Chapter.SOURCES);
		RunningWorkbench.await("one less", () -> emptyChapters().size() == before.size() - 1);
	}

	@Test
	void notRelevant_withAReason_setsTheFindingAsideUntilItIsTakenUpAgain() throws Exception {
		Finding finding = view.findings().get(0);
		int before = view.findings().size();
		select(finding);
		RunningWorkbench.answer("Det er aftalt med ledelsen", "Set aside");
		RunningWorkbench.press(RunningWorkbench.buttons(area(), "Not relevant here …").get(0));
		RunningWorkbench.await("set aside", () -> view.findings().size() == before - 1);
		assertThat(document.intervention().getDismissals()).singleElement().satisfies(dismissal -> {
			assertThat(dismissal.getReason()).isEqualTo("Det er aftalt med ledelsen");
			assertThat(dismissal.getAbout()).isSameAs(finding.element());
		});
		Line aside = new Line(finding, new Aside());
		view.viewer().expandAll();
		select(aside);
		assertThat(RunningWorkbench.texts(area())).contains("Set aside because: Det er aftalt med ledelsen");
		RunningWorkbench.press(RunningWorkbench.buttons(area(), "Take up again").get(0));
		RunningWorkbench.await("taken up again", () -> view.findings().size() == before);
		assertThat(document.intervention().getDismissals()).isEmpty();
	}

	@Test
	void findings_standUnderTheStepInWhichTheyArePutRight() {
		List<String> titles = Arrays.stream(view.viewer().getTree().getItems()).map(TreeItem::getText).toList();
		assertThat(titles).allMatch(title -> title.matches("[1-9]\\. .*  \\(\\d+\\)"));
		int lines = Arrays.stream(view.viewer().getTree().getItems()).mapToInt(TreeItem::getItemCount).sum();
		assertThat(lines).isEqualTo(view.findings().size());
	}

	@Test
	void findings_veryMany_areListedByStepsThatOpenWhenTheyAreWanted() throws Exception {
		Change outcomes = new Change(document.domain());
		for (int i = 0; i < MANY; i++)
			outcomes.add(Interventions.currentTheory(document.intervention()), TheoryPackage.Literals.THEORY__OUTCOMES, TheoryFactory.eINSTANCE.createOutcome());
		document.execute(outcomes.command("Many"));
		int expected = Checks.run(document.intervention()).size();
		assertThat(expected).isGreaterThan(MANY);
		RunningWorkbench.await("findings", () -> view.findings().size() == expected);
		String id = document.intervention().getId();
		OpenDocument other = RunningWorkbench.open(RunningWorkbench.id(OTHER));
		int few = Checks.run(other.intervention()).size();
		RunningWorkbench.await("findings of the other", () -> view.findings().size() == few);
		RunningWorkbench.open(id);
		RunningWorkbench.await("findings again", () -> view.findings().size() == expected);
		int opened = Arrays.stream(view.viewer().getTree().getItems()).filter(TreeItem::getExpanded)
				.mapToInt(TreeItem::getItemCount).sum();
		assertThat(opened).isLessThan(MANY);
		Finding last = view.findings().stream().filter(finding -> finding.rule().equals("outcome-without-cause")).reduce((first, second) -> second).orElseThrow();
		view.viewer().setExpandedState(new Step(Method.stepOf(last)), true);
		select(last);
		assertThat(view.viewer().getStructuredSelection().getFirstElement()).isEqualTo(new Line(last, new Step(Method.stepOf(last))));
	}

	@Test
	void findings_ofAStepThatWasOpenedLater_sayWhatIsTrueNow() {
		CausalLink link = turnRound();
		RunningWorkbench.await("finding", () -> fixable(link).isPresent());
		Step step = new Step(Method.stepOf(fixable(link).orElseThrow()));
		view.viewer().setInput(view.viewer().getInput());
		view.viewer().collapseAll();
		view.viewer().setExpandedState(step, true);
		document.execute(new Change(document.domain()).set(link.getFrom(), ElementPackage.Literals.TITLED_ELEMENT__TITLE, "Renamed").command("Rename"));
		RunningWorkbench.await("its words", () -> Arrays.stream(view.viewer().getTree().getItems())
				.flatMap(item -> Arrays.stream(item.getItems())).anyMatch(item -> item.getText().contains("Renamed")));
	}

	/** Turns an arrow of the example round. */
	private CausalLink turnRound() {
		Theory theory = Interventions.currentTheory(document.intervention());
		CausalLink link = theory.getLinks().get(0);
		document.execute(new Change(document.domain()).set(link, TheoryPackage.Literals.CAUSAL_LINK__FROM, link.getTo())
				.set(link, TheoryPackage.Literals.CAUSAL_LINK__TO, link.getFrom()).command("Turn"));
		return link;
	}

	/** The finding about an element that can be put right by a button. */
	private Optional<Finding> fixable(Element element) {
		return view.findings().stream().filter(finding -> finding.element() == element && !finding.fixes().isEmpty()).findFirst();
	}

	private List<Finding> emptyChapters() {
		return view.findings().stream().filter(finding -> finding.rule().equals("chapter-empty")).toList();
	}

	private void select(Finding finding) {
		select(new Line(finding, new Step(Method.stepOf(finding))));
	}

	private void select(Line line) {
		RunningWorkbench.await("row", () -> view.viewer().testFindItem(line) != null);
		view.viewer().setSelection(new StructuredSelection(line), true);
	}

	private Composite area() {
		return view.area();
	}
}
