package org.lovende.ui.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.W1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.core.Ids;
import org.lovende.core.Interventions;
import org.lovende.core.edit.Change;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.theory.Activity;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryFactory;
import org.lovende.repository.InterventionSummary;
import org.lovende.repository.RepositoryException;
import org.lovende.trials.ui.Hand;
import org.lovende.trials.ui.MapInBrowser;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.InterventionDiagramInput;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.explorer.Node.GroupNode;
import org.lovende.ui.explorer.Node.InterventionNode;
import org.lovende.ui.forms.Forms;

@InWorkbench
class TreeEditingTest {
	/** More than make a drag of a press. */
	private static final int MOVES = 20;

	private final TreeViewer viewer = RunningWorkbench.explorer().viewer();
	private OpenDocument document;
	private Intervention intervention;

	@BeforeEach
	void open() throws Exception {
		document = RunningWorkbench.open(RunningWorkbench.id(W1));
		intervention = document.intervention();
	}

	@Test
	void rename_inTheRow_isOneUndoableCommand() {
		CoreElement element = intervention.getCoreElements().get(0);
		String before = element.getTitle();
		RunningWorkbench.explorer().reveal(element);
		RunningWorkbench.command(IWorkbenchCommandConstants.FILE_RENAME);
		RunningWorkbench.await("field", () -> field().isPresent());
		field().orElseThrow().setText("Faste kontaktpersoner");
		field().orElseThrow().notifyListeners(SWT.DefaultSelection, new Event());
		assertThat(element.getTitle()).isEqualTo("Faste kontaktpersoner");
		document.undo();
		assertThat(element.getTitle()).isEqualTo(before);
	}

	@Test
	void undo_thatTakesTheSelectedRowAway_canBeFollowedByAnother() {
		CoreElement added = TheoryFactory.eINSTANCE.createCoreElement();
		added.setId(Ids.random());
		document.execute(new Change(document.domain()).set(intervention, InterventionPackage.Literals.INTERVENTION__ORGANISATION, "Byen").command("Set"));
		document.execute(new Change(document.domain()).add(intervention, InterventionPackage.Literals.INTERVENTION__CORE_ELEMENTS, added).command("Add"));
		RunningWorkbench.explorer().reveal(added);
		assertThat(viewer.getStructuredSelection().getFirstElement()).isSameAs(added);
		RunningWorkbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
		RunningWorkbench.await("the row has gone", () -> viewer.getStructuredSelection().isEmpty());
		RunningWorkbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertThat(document.isDirty()).isFalse();
	}

	@Test
	void drag_overTheResultMap_bringsACoreElementIn() throws Exception {
		Theory theory = Interventions.currentTheory(intervention);
		CoreElement element = TheoryFactory.eINSTANCE.createCoreElement();
		element.setId(Ids.random());
		element.setTitle("Gåture");
		document.execute(new Change(document.domain()).add(intervention, InterventionPackage.Literals.INTERVENTION__CORE_ELEMENTS, element).command("Add"));
		MapInBrowser map = MapInBrowser.open(new InterventionDiagramInput(intervention.getId(), W1, DiagramKind.RESULT_MAP, null));
		RunningWorkbench.explorer().reveal(element);
		RunningWorkbench.page().getWorkbenchWindow().getShell().forceActive();
		Tree tree = viewer.getTree();
		RunningWorkbench.await("row", () -> tree.getSelectionCount() == 1 && tree.getClientArea().intersects(tree.getSelection()[0].getBounds()));
		Rectangle row = tree.getSelection()[0].getBounds();
		Point from = tree.toDisplay(row.x + row.width / 2, row.y + row.height / 2);
		Point to = map.browser().toDisplay(map.browser().getSize().x / 2, map.browser().getSize().y / 2);
		Hand.moveTo(from);
		Hand.pressButton();
		// before the press is looked at: SWT asks at once whether the mouse has moved since
		for (int x = 1; x <= MOVES; x++)
			Hand.moveTo(new Point(from.x + x, from.y));
		AtomicInteger moves = new AtomicInteger();
		try {
			RunningWorkbench.await("taken by the map", () -> {
				Hand.moveTo(new Point(to.x + moves.incrementAndGet() % MOVES, to.y));
				return map.has("#diagram.takes-drop");
			});
		} finally {
			Hand.releaseButton();
		}
		RunningWorkbench.await("in the map", () -> theory.getCoreElements().contains(element));
		document.undo();
		document.undo();
		assertThat(document.isDirty()).isFalse();
	}

	@Test
	void drop_beforeASibling_changesTheOrder() {
		List<CoreElement> before = List.copyOf(intervention.getCoreElements());
		CoreElement last = before.get(before.size() - 1);
		assertThat(ExplorerDragging.move(List.of(last), before.get(0), ViewerDropAdapter.LOCATION_BEFORE)).isTrue();
		List<CoreElement> expected = new ArrayList<>(before);
		expected.remove(last);
		expected.add(0, last);
		assertThat(intervention.getCoreElements()).containsExactlyElementsOf(expected);
		assertThat(ExplorerDragging.move(List.of(last), intervention.getCoreElements().get(2), ViewerDropAdapter.LOCATION_AFTER)).isTrue();
		assertThat(intervention.getCoreElements().indexOf(last)).isEqualTo(2);
		document.undo();
		document.undo();
		assertThat(intervention.getCoreElements()).containsExactlyElementsOf(before);
	}

	@Test
	void location_inTheMiddleOfARow_isInItWhereThatCanBeElseBesideIt() {
		CoreElement sibling = intervention.getCoreElements().get(0);
		CoreElement other = intervention.getCoreElements().get(1);
		Activity activity = intervention.getActivities().get(0);
		assertThat(ExplorerDragging.location(ViewerDropAdapter.LOCATION_ON, sibling, List.of(other), true)).isEqualTo(ViewerDropAdapter.LOCATION_BEFORE);
		assertThat(ExplorerDragging.location(ViewerDropAdapter.LOCATION_ON, sibling, List.of(other), false)).isEqualTo(ViewerDropAdapter.LOCATION_AFTER);
		assertThat(ExplorerDragging.location(ViewerDropAdapter.LOCATION_ON, sibling, List.of(activity), true)).isEqualTo(ViewerDropAdapter.LOCATION_ON);
		assertThat(ExplorerDragging.location(ViewerDropAdapter.LOCATION_AFTER, sibling, List.of(other), true)).isEqualTo(ViewerDropAdapter.LOCATION_AFTER);
	}

	@Test
	void drop_ofAnActivityOntoACoreElement_putsItThere() {
		Activity activity = intervention.getActivities().get(0);
		CoreElement former = activity.getCoreElement();
		CoreElement other = intervention.getCoreElements().stream().filter(each -> each != former).findFirst().orElseThrow();
		assertThat(ExplorerDragging.move(List.of(activity), other, ViewerDropAdapter.LOCATION_ON)).isTrue();
		assertThat(activity.getCoreElement()).isSameAs(other);
		while (document.isDirty())
			document.undo();
		assertThat(activity.getCoreElement()).isSameAs(former);
	}

	@Test
	void drop_intoAGroupOfAnotherKind_isRefused() {
		CoreElement element = intervention.getCoreElements().get(0);
		GroupNode phases = new GroupNode(intervention, InterventionPackage.Literals.INTERVENTION__PHASES);
		assertThat(ExplorerDragging.move(List.of(element), phases, ViewerDropAdapter.LOCATION_ON)).isFalse();
		assertThat(document.isDirty()).isFalse();
	}

	@Test
	void copyAndPaste_ofACoreElement_makesAnotherOneWithItsTexts() {
		CoreElement element = intervention.getCoreElements().get(0);
		int before = intervention.getCoreElements().size();
		RunningWorkbench.explorer().reveal(element);
		RunningWorkbench.command(IWorkbenchCommandConstants.EDIT_COPY);
		RunningWorkbench.select(new GroupNode(intervention, InterventionPackage.Literals.INTERVENTION__CORE_ELEMENTS));
		RunningWorkbench.command(IWorkbenchCommandConstants.EDIT_PASTE);
		assertThat(intervention.getCoreElements()).hasSize(before + 1);
		CoreElement pasted = intervention.getCoreElements().get(before);
		assertThat(pasted.getTitle()).isEqualTo(element.getTitle());
		assertThat(pasted.getId()).isNotEqualTo(element.getId());
		assertThat(pasted.getAbout()).isEqualTo(element.getAbout());
		document.undo();
		assertThat(intervention.getCoreElements()).hasSize(before);
	}

	@Test
	void addToMap_aCoreElementThatIsNotInTheTheory_putsItThere() {
		Theory theory = Interventions.currentTheory(intervention);
		CoreElement free = EcoreUtil.copy(intervention.getCoreElements().get(0));
		free.setId(Ids.random());
		free.setWorkbookId(null);
		document.execute(new Change(document.domain()).add(intervention, InterventionPackage.Literals.INTERVENTION__CORE_ELEMENTS, free).command("Add"));
		new ElementActions(RunningWorkbench.page()).addToMap(free, theory, document);
		assertThat(theory.getCoreElements()).contains(free);
		assertThat(document.undoLabel()).contains(free.getTitle());
		document.undo();
		assertThat(theory.getCoreElements()).doesNotContain(free);
	}

	@Test
	void newFromAnExample_isACopyUnderItsOwnName() throws Exception {
		RunningWorkbench.fillIn(dialog -> RunningWorkbench.controls(dialog).filter(Table.class::isInstance)
				.map(Table.class::cast).forEach(table -> {
					table.setSelection(0);
					table.notifyListeners(SWT.Selection, new Event());
				}), "OK");
		RunningWorkbench.answer("Ud fra et eksempel", "Create");
		RepositoryContents contents = new RepositoryContents(Workplace.current(), () -> { });
		List<String> created = new ArrayList<>();
		new InterventionActions(RunningWorkbench.page().getWorkbenchWindow().getShell(), contents, id -> { }).createFromExample(created::add);
		RunningWorkbench.await("creation", () -> !created.isEmpty());
		assertThat(find("Ud fra et eksempel")).hasValueSatisfying(summary -> assertThat(summary.id()).isEqualTo(created.get(0)));
		assertThat(RunningWorkbench.<Integer>saved(created.get(0), saved -> saved.getCoreElements().size())).isPositive();
		Workplace.current().repository().delete(created.get(0));
	}

	@Test
	void linkWithEditor_selectsTheInterventionOfTheEditorThatComesToTheFront() throws Exception {
		String other = RunningWorkbench.id("Mentorindsats");
		EditorLink link = new EditorLink(RunningWorkbench.page(), RunningWorkbench.explorerInPlace());
		try {
			link.setActive(true);
			new Forms(RunningWorkbench.page()).open(other, "Mentorindsats");
			RunningWorkbench.await("selection", () -> viewer.getStructuredSelection().getFirstElement() instanceof InterventionNode node && node.id().equals(other));
		} finally {
			link.dispose();
		}
	}

	/** The field in which a title is written in the tree. */
	private Optional<Text> field() {
		return RunningWorkbench.controls(viewer.getTree()).filter(Text.class::isInstance).map(Text.class::cast).filter(Text::isVisible).findFirst();
	}

	private static Optional<InterventionSummary> find(String name) throws RepositoryException {
		return Workplace.current().repository().list().stream().filter(summary -> summary.name().equals(name)).findFirst();
	}
}
