package org.lovende.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.lovende.core.compare.ChangeKind;
import org.lovende.core.compare.TheoryChange;
import org.lovende.core.edit.Change;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.theory.Theory;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.tour.Camera;

@InWorkbench
class ComparisonTest {
	private static final String W6 = "Mentorindsats";

	private OpenDocument document;
	private ComparisonEditor editor;

	@BeforeEach
	void open() throws Exception {
		document = RunningWorkbench.open(RunningWorkbench.id(W6));
		List<Theory> theories = document.intervention().getTheories();
		ComparisonInput input = new ComparisonInput(document.intervention().getId(), document.name(), theories.get(0).getId(), theories.get(1).getId());
		editor = (ComparisonEditor) RunningWorkbench.page().openEditor(input, ComparisonEditor.ID);
		RunningWorkbench.await("comparison", () -> editor.pane() != null);
	}

	@Test
	void list_ofTheExample_saysOneCoreElementOneOutcomeAndOneArrowAdded() {
		TableItem[] rows = editor.pane().list().viewer().getTable().getItems();
		assertThat(rows).extracting(row -> row.getText(0)).containsExactly("Added", "Added", "Added");
		assertThat(rows).extracting(row -> row.getText(1)).containsExactly("Core element", "Medium term", "Causal link");
	}

	@Test
	void maps_areDrawnSideBySide() {
		RunningWorkbench.await("maps", () -> editor.pane().maps().stream().allMatch(PictureView::isDrawn));
	}

	/** For <code>docs/user</code>, as the pictures of the other editors are taken. */
	@Test
	@EnabledIfSystemProperty(named = "lovende.screenshots", matches = "true")
	void screenshot_whenAskedFor_isTaken() {
		IWorkbenchPage page = RunningWorkbench.page();
		page.setPartState(page.getReference(editor), IWorkbenchPage.STATE_MAXIMIZED);
		RunningWorkbench.await("maps", () -> editor.pane().maps().stream().allMatch(PictureView::isDrawn));
		Camera.letDraw();
		new Camera(Path.of(System.getProperty("lovende.root"), "docs/user")).take(page.getWorkbenchWindow().getShell(), "w6-side-by-side");
		page.setPartState(page.getReference(editor), IWorkbenchPage.STATE_RESTORED);
	}

	@Test
	void change_ofTheModel_isShownWithoutReload() {
		Theory adapted = document.intervention().getTheories().get(1);
		document.execute(new Change(document.domain())
				.set(adapted.getOutcomes().get(0), ElementPackage.Literals.TITLED_ELEMENT__TITLE, "Med andre ord").command("Reword"));
		RunningWorkbench.await("fourth difference", () -> editor.pane().list().viewer().getTable().getItemCount() > 3);
		document.undo();
		RunningWorkbench.await("three differences", () -> editor.pane().list().viewer().getTable().getItemCount() == 3);
	}

	@Test
	void row_selected_isFoundInItsMap() {
		TheoryChange change = (TheoryChange) editor.pane().list().viewer().getElementAt(0);
		editor.pane().list().viewer().setSelection(new StructuredSelection(change));
		assertThat(change.kind()).isEqualTo(ChangeKind.ADDED);
		assertThat(change.before()).isNull();
	}
}
