package org.lovende.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.W1;
import static org.lovende.ui.RunningWorkbench.await;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.core.edit.Change;
import org.lovende.diagram.glsp.Overview;
import org.lovende.diagram.glsp.VisiblePart;
import org.lovende.diagram.outline.OutlineEntry;
import org.lovende.diagram.scene.Bounds;
import org.lovende.diagram.ui.DiagramEditor;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.Theory;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.document.DiagramEditors;
import org.lovende.ui.document.InterventionDiagramInput;
import org.lovende.ui.document.OpenDocument;

/** The outline of a diagram: its tree and its small map, beside the real browser. */
@InWorkbench
class OutlineTest {
	private static final double NEAR = 3;

	private OpenDocument document;
	private DiagramEditor editor;
	private DiagramOutlinePage outline;

	@BeforeEach
	void open() throws Exception {
		document = RunningWorkbench.open(RunningWorkbench.id(W1));
		OutlineView view = RunningWorkbench.show(OutlineView.ID, OutlineView.class);
		InterventionDiagramInput input = new InterventionDiagramInput(document.intervention().getId(), W1, DiagramKind.RESULT_MAP, null);
		new DiagramEditors(RunningWorkbench.page()).open(input);
		editor = (DiagramEditor) RunningWorkbench.page().findEditor(input);
		await("painted diagram", () -> editor.visiblePart().filter(part -> part.width() > 0).isPresent());
		await("outline", () -> view.getCurrentPage() instanceof DiagramOutlinePage page && page.tree().getTree().getItemCount() > 0);
		outline = (DiagramOutlinePage) view.getCurrentPage();
	}

	private Theory theory() {
		return document.intervention().getTheories().get(document.intervention().getTheories().size() - 1);
	}

	private List<Object> selectedInDiagram() {
		return ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).toList();
	}

	@SuppressWarnings("unchecked")
	private List<OutlineEntry> selectedInTree() {
		return outline.tree().getStructuredSelection().toList();
	}

	@Test
	void tree_ofAResultMap_hasItsColumnsWithTheirBoxes() {
		TreeItem[] columns = outline.tree().getTree().getItems();
		assertThat(columns).extracting(TreeItem::getText).containsExactly("Core elements", "Short-term outcomes", "Medium-term outcomes",
				"Long-term outcomes", "Strategic goals");
		long boxes = Arrays.stream(columns).mapToLong(TreeItem::getItemCount).sum();
		assertThat(boxes).isEqualTo(theory().getOutcomes().size() + theory().getCoreElements().size()).isPositive();
	}

	@Test
	void select_inTheTree_selectsInTheDiagram() {
		Outcome outcome = theory().getOutcomes().get(1);
		outline.setSelection(new StructuredSelection(outcome));
		await("selected in the diagram", () -> selectedInDiagram().equals(List.of(outcome)));
	}

	@Test
	void select_inTheDiagram_selectsInTheTree() {
		Outcome outcome = theory().getOutcomes().get(2);
		editor.reveal(outcome);
		await("selected in the tree", () -> selectedInTree().stream().map(OutlineEntry::element).toList().equals(List.of(outcome)));
		assertThat(((IStructuredSelection) outline.getSelection()).toList()).isEqualTo(List.of(outcome));
	}

	@Test
	void change_ofTheModel_isShownAndWhatIsCollapsedStaysSo() {
		TreeItem first = outline.tree().getTree().getItem(0);
		outline.tree().setExpandedState(first.getData(), false);
		Outcome outcome = theory().getOutcomes().get(0);
		document.execute(new Change(document.domain()).set(outcome, ElementPackage.Literals.TITLED_ELEMENT__TITLE, "Med andre ord").command("Reword"));
		await("new title", () -> Arrays.stream(outline.tree().getTree().getItems()).flatMap(column -> Arrays.stream(column.getItems()))
				.anyMatch(item -> item.getText().equals("Med andre ord")));
		assertThat(outline.tree().getTree().getItem(0).getExpanded()).isFalse();
		assertThat(outline.tree().getTree().getItem(1).getExpanded()).isTrue();
	}

	@Test
	void press_onTheMinimap_movesWhatIsSeen() {
		Overview overview = editor.overview();
		Bounds box = overview.shapes().stream().filter(shape -> shape.id().equals(theory().getOutcomes().get(0).getId())).findFirst().orElseThrow().bounds();
		await("minimap", () -> outline.minimap().canvas().getClientArea().height > 20);
		Rectangle place = outline.minimap().onCanvas(box);
		Event press = new Event();
		press.button = 1;
		press.x = place.x + place.width / 2;
		press.y = place.y + place.height / 2;
		VisiblePart before = editor.visiblePart().orElseThrow();
		outline.minimap().canvas().notifyListeners(SWT.MouseDown, press);
		// a pixel of the small map is many units of the diagram
		double pixel = overview.bounds().width() / outline.minimap().onCanvas(overview.bounds()).width;
		await("moved", () -> {
			VisiblePart now = editor.visiblePart().orElseThrow();
			return Math.abs(now.x() + now.width() / 2 - box.centreX()) < NEAR * pixel
					&& Math.abs(now.y() + now.height() / 2 - (box.y() + box.height() / 2)) < NEAR * pixel;
		});
		assertThat(editor.visiblePart().orElseThrow().zoom()).isEqualTo(before.zoom());
	}

	@Test
	void minimap_whileMoreThanTheDiagramIsSeen_hasItsWholeFrameOnTheCanvas() {
		await("minimap", () -> outline.minimap().canvas().getClientArea().height > 20);
		Rectangle canvas = outline.minimap().canvas().getClientArea();
		Bounds all = editor.overview().bounds();
		Rectangle frame = outline.minimap().frameAround(new VisiblePart(all.x() - all.width(), all.y() - all.height(), 3 * all.width(), 3 * all.height(), 1));
		assertThat(frame.x).isPositive();
		assertThat(frame.y).isPositive();
		assertThat(frame.x + frame.width).isLessThan(canvas.width);
		assertThat(frame.y + frame.height).isLessThan(canvas.height);
	}

	@Test
	void editor_whenItsPartThatIsSeenCanBeAsked_tellsItsListeners() {
		RunningWorkbench.page().closeAllEditors(false);
		new DiagramEditors(RunningWorkbench.page()).open(new InterventionDiagramInput(document.intervention().getId(), W1, DiagramKind.RESULT_MAP, null));
		DiagramEditor opened = (DiagramEditor) RunningWorkbench.page().getActiveEditor();
		AtomicBoolean isTold = new AtomicBoolean();
		opened.addListener(() -> isTold.set(opened.visiblePart().isPresent()));
		await("told of what is seen", isTold::get);
	}

	@Test
	void view_withoutADiagram_saysSo() {
		RunningWorkbench.page().closeAllEditors(false);
		OutlineView view = RunningWorkbench.show(OutlineView.ID, OutlineView.class);
		await("notice", () -> !(view.getCurrentPage() instanceof DiagramOutlinePage));
	}
}
