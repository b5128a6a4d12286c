package org.lovende.ui.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.W1;
import static org.lovende.ui.RunningWorkbench.await;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.Deletion;
import org.lovende.core.compare.ElementChange;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.theory.CoreElement;
import org.lovende.repository.HistoryCommit;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.OpenDocument;

/** What is shown of the history of the first example, which is changed, saved, and in the end as it was. */
@InWorkbench
class HistoryViewTest {
	private static final EAttribute TITLE = ElementPackage.Literals.TITLED_ELEMENT__TITLE;
	private static final EAttribute ORGANISATION = InterventionPackage.Literals.INTERVENTION__ORGANISATION;

	private OpenDocument document;
	private Intervention start;
	private HistoryView view;

	@BeforeEach
	void open() throws Exception {
		document = RunningWorkbench.open(RunningWorkbench.id(W1));
		start = document.pendingWork().mine();
		view = RunningWorkbench.show(HistoryView.ID, HistoryView.class);
		// it asks after a pause what is new, for instance what the test before has saved
		HistoryCommit newest = Workplace.current().repository().commits(start.getId()).get(0);
		await("history", () -> rows().length > 0 && ((HistoryCommit) rows()[0].getData()).time().equals(newest.time()));
	}

	@AfterEach
	void restore() {
		document.restore(start, start.getId(), "Restore");
		assertThat(document.trySave()).isTrue();
	}

	private TreeItem[] rows() {
		return view.viewer().getTree().getItems();
	}

	private String firstRow() {
		return rows().length == 0 ? "" : rows()[0].getText(2);
	}

	private CoreElement element() {
		return document.intervention().getCoreElements().get(0);
	}

	private void change(Element element, EAttribute feature, String value, String label) {
		document.execute(new Change(document.domain()).set(element, feature, value).command(label));
		assertThat(document.trySave()).isTrue();
		await("commit “" + label + "” in the list", () -> firstRow().contains(label));
	}

	@Test
	void save_appearsAtTheTop_withWhoAndWhat() {
		change(element(), TITLE, "Et helt andet kerneelement", "Retitle the element");
		TreeItem first = rows()[0];
		assertThat(first.getText(1)).isEqualTo(System.getProperty("user.name"));
		view.viewer().setExpandedState(view.viewer().getTree().getItem(0).getData(), true);
		assertThat(rows()[0].getItem(0).getText(2)).contains("Et helt andet kerneelement").contains("→");
	}

	@Test
	void moment_opened_isReadOnlyAndShowsTheDescription() {
		String before = element().getTitle();
		HistoryCommit moment = (HistoryCommit) rows()[0].getData();
		change(element(), TITLE, "Noget nyt", "Retitle the element");
		MomentEditor editor = open(moment);
		assertThat(editor.isDirty()).isFalse();
		assertThat(editor.getPartName()).contains("read only");
		Browser page = (Browser) RunningWorkbench.controls(RunningWorkbench.page().getWorkbenchWindow().getShell())
				.filter(Browser.class::isInstance).findFirst().orElseThrow();
		await("description", () -> page.getText().contains(before));
		assertThat(page.getText()).doesNotContain("Noget nyt");
	}

	@Test
	void today_compared_listsWhatChanged_andOneElementIsRestored() {
		String before = element().getTitle();
		HistoryCommit moment = (HistoryCommit) rows()[0].getData();
		change(element(), TITLE, "Noget nyt", "Retitle the element");
		change(document.intervention(), ORGANISATION, "Byen", "Set the organisation");
		MomentEditor editor = open(moment);
		editor.compareWithToday();
		await("two differences", () -> items(editor).length == 2);
		ElementChange renamed = Arrays.stream(items(editor)).map(item -> (ElementChange) item.getData())
				.filter(change -> change.elementId().equals(element().getId())).findFirst().orElseThrow();
		assertThat(renamed.details()).anySatisfy(detail -> assertThat(detail).contains(before).contains("Noget nyt"));
		editor.today().list().viewer().setSelection(new StructuredSelection(renamed));
		RunningWorkbench.press(RunningWorkbench.buttons(editor.today().control().getShell(), "Restore the selected as it was").get(0));
		assertThat(element().getTitle()).isEqualTo(before);
		await("one difference", () -> items(editor).length == 1);
		assertThat(document.intervention().getOrganisation()).isEqualTo("Byen");
	}

	@Test
	void restoreAll_bringsBackWhatWasDeleted_andIsUndoable() {
		String id = element().getId();
		HistoryCommit moment = (HistoryCommit) rows()[0].getData();
		document.execute(Deletion.of(document.intervention(), List.of(element())).command(document.domain(), RunningWorkbench.locale()));
		assertThat(document.trySave()).isTrue();
		MomentEditor editor = open(moment);
		RunningWorkbench.fillIn(dialog -> { }, "Restore");
		RunningWorkbench.press(RunningWorkbench.buttons(RunningWorkbench.page().getWorkbenchWindow().getShell(), "Restore all …").get(0));
		assertThat(element().getId()).isEqualTo(id);
		assertThat(document.undoLabel()).startsWith("Restore");
		document.undo();
		assertThat(document.intervention().getCoreElements()).noneMatch(element -> element.getId().equals(id));
		assertThat(editor.today()).isNotNull();
	}

	private MomentEditor open(HistoryCommit moment) {
		view.viewer().setSelection(new StructuredSelection(moment));
		RunningWorkbench.press(RunningWorkbench.buttons(RunningWorkbench.page().getWorkbenchWindow().getShell(), "Open as it was").stream()
				.filter(button -> button.isEnabled()).findFirst().orElseThrow());
		IEditorPart active = RunningWorkbench.page().getActiveEditor();
		assertThat(active).isInstanceOf(MomentEditor.class);
		MomentEditor editor = (MomentEditor) active;
		await("moment", () -> editor.today() != null);
		return editor;
	}

	private static TableItem[] items(MomentEditor editor) {
		return editor.today().list().viewer().getTable().getItems();
	}
}
