package org.lovende.ui.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.W1;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.core.Interventions;
import org.lovende.core.edit.Change;
import org.lovende.diagram.ui.DiagramEditor;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.TheoryPackage;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.Selections;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.forms.FormEditor;

@InWorkbench
class FindTest {
	private FindView view;

	@BeforeEach
	void open() {
		RunningWorkbench.command("org.lovende.ui.find.open");
		view = (FindView) RunningWorkbench.page().findView(FindView.ID);
		type("");
	}

	@Test
	void typing_aWord_findsItInEveryInterventionWhateverItsCase() throws Exception {
		type("BORGER");
		await("One place", "places in");
		assertThat(roots()).extracting(TreeItem::getText).anyMatch(name -> name.startsWith(W1)).hasSizeGreaterThan(1);
		type("aktiviteter bostøtte qqq");
		await("Nothing found");
		assertThat(roots()).isEmpty();
	}

	@Test
	void enter_onABoxOfTheMap_opensTheDiagramWithTheBox() throws Exception {
		OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(W1));
		Outcome outcome = Interventions.currentTheory(document.intervention()).getOutcomes().get(0);
		type(outcome.getTitle());
		await("One place", "places in");
		FindTree.Line line = line(outcome.getId());
		assertThat(line.hit().marks()).isNotEmpty();
		view.viewer().setSelection(new StructuredSelection(line));
		press();
		RunningWorkbench.await("diagram", () -> RunningWorkbench.page().getActiveEditor() instanceof DiagramEditor);
		RunningWorkbench.await("element in the tree", () -> Selections
				.element(RunningWorkbench.explorerInPlace().getSite().getSelectionProvider().getSelection()).filter(outcome::equals).isPresent());
	}

	@Test
	void enter_onATextOfAForm_opensItsForm() throws Exception {
		OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(W1));
		String title = document.intervention().getCoreElements().get(0).getTitle();
		type(title);
		await("One place", "places in");
		view.viewer().setSelection(new StructuredSelection(line(document.intervention().getCoreElements().get(0).getId())));
		press();
		RunningWorkbench.await("form", () -> RunningWorkbench.page().getActiveEditor() instanceof FormEditor);
	}

	@Test
	void search_afterAChangeThatIsNotSaved_findsWhatTheUserSees() throws Exception {
		OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(W1));
		document.execute(new Change(document.domain()).set(document.intervention(), InterventionPackage.Literals.INTERVENTION__PURPOSE, "Zebrastriber på Ærø")
				.command("Set"));
		type("zebra ærø");
		await("One place in one intervention");
		document.undo();
		type("zebra");
		await("Nothing found");
	}

	@Test
	void field_thatSaysTheSameAsTheTitle_isNamed() throws Exception {
		OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(W1));
		CoreElement element = document.intervention().getCoreElements().get(0);
		document.execute(new Change(document.domain()).set(element, ElementPackage.Literals.TITLED_ELEMENT__TITLE, "Zebrastriber")
				.set(element, TheoryPackage.Literals.CORE_ELEMENT__EFFECT, "Zebrastriber").command("Set"));
		type("zebra");
		await("2 places in one intervention");
		assertThat(Arrays.stream(roots().get(0).getItems()).map(TreeItem::getText))
				.containsExactly("Core element –  Zebrastriber", "Core element “Zebrastriber” · How does it work? –  Zebrastriber");
		document.undo();
	}

	private void type(String words) {
		view.text().setText(words);
	}

	private void await(String... beginnings) {
		RunningWorkbench.await(String.join(", ", beginnings), () -> Arrays.stream(beginnings).anyMatch(view.status()::contains));
	}

	private List<TreeItem> roots() {
		return List.of(view.viewer().getTree().getItems());
	}

	private FindTree.Line line(String elementId) {
		FindTree tree = (FindTree) view.viewer().getContentProvider();
		return Arrays.stream(tree.getElements(null)).flatMap(group -> Arrays.stream(tree.getChildren(group))).map(FindTree.Line.class::cast)
				.filter(line -> line.hit().elementId().equals(elementId)).findFirst().orElseThrow();
	}

	/** Enter in the list. */
	private void press() {
		Event event = new Event();
		event.type = SWT.DefaultSelection;
		view.viewer().getTree().notifyListeners(SWT.DefaultSelection, event);
	}
}
