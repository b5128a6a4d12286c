package org.lovende.ui.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.W1;

import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.core.Interventions;
import org.lovende.core.TheoryGraph;
import org.lovende.core.edit.Change;
import org.lovende.core.theory.Column;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Certainty;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryFactory;
import org.lovende.trials.ui.Hand;
import org.lovende.trials.ui.MapInBrowser;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.document.InterventionDiagramInput;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.table.NewRow;
import org.lovende.ui.table.RowsTable;
import org.lovende.ui.tour.Camera;

@InWorkbench
class TheoryTablesTest {
	private static final int COLUMN = 0;
	private static final int TITLE = 1;
	private static final int DESCRIPTION = 2;
	private static final int RATIONALE = 2;
	private static final int CERTAINTY = 3;
	private static final int LINK_FINDINGS = 6;

	private OpenDocument document;
	private Theory theory;
	private TheoryTablesEditor editor;
	private RowsTable boxes;
	private RowsTable links;

	@BeforeEach
	void open() throws Exception {
		document = RunningWorkbench.open(RunningWorkbench.id(W1));
		theory = Interventions.currentTheory(document.intervention());
		TheoryTablesInput input = new TheoryTablesInput(document.intervention().getId(), document.name(), theory.getId());
		editor = (TheoryTablesEditor) RunningWorkbench.page().openEditor(input, TheoryTablesEditor.ID);
		RunningWorkbench.await("tables", () -> editor.tables() != null);
		List<RowsTable> both = editor.tables().tables().toList();
		boxes = both.get(0);
		links = both.get(1);
	}

	@Test
	void rows_ofTheExample_areItsBoxesAndArrowsInTheOrderOfTheColumns() {
		assertThat(boxes.count()).isEqualTo(TheoryGraph.of(theory).nodes().size()).isEqualTo(10);
		assertThat(links.count()).isEqualTo(theory.getLinks().size()).isEqualTo(11);
		assertThat(Arrays.stream(boxes.table().getItems()).limit(10).map(item -> ((CausalNode) item.getData())).map(Column::of)).isSorted();
		assertThat(boxes.table().getItem(10).getData()).isEqualTo(NewRow.INSTANCE);
	}

	@Test
	void openKey_onTheMap_showsTheTablesFromTheirFirstColumn() {
		RunningWorkbench.page().closeEditor(editor, false);
		MapInBrowser map = MapInBrowser.open(new InterventionDiagramInput(document.intervention().getId(), document.name(), DiagramKind.RESULT_MAP, null));
		CausalNode box = theory.getOutcomes().get(0);
		Hand.click(map.middle(box));
		map.awaitSelected(box);
		Hand.press("ctrl+shift+t");
		RunningWorkbench.await("tables", () -> RunningWorkbench.page().getActiveEditor() instanceof TheoryTablesEditor opened && opened.tables() != null);
		Table opened = ((TheoryTablesEditor) RunningWorkbench.page().getActiveEditor()).tables().tables().findFirst().orElseThrow().table();
		RunningWorkbench.await("the boxes have the keys", opened::isFocusControl);
		// a table scrolls gradually
		Camera.letDraw();
		assertThat(opened.getHorizontalBar().getSelection()).isZero();
	}

	@Test
	void findings_ofAnArrowWithoutReason_standInItsRow() {
		CausalLink unfounded = theory.getLinks().stream().filter(link -> link.getRationale() == null).findFirst().orElseThrow();
		RunningWorkbench.await("finding", () -> !item(links, unfounded).getText(LINK_FINDINGS).isEmpty());
		links.filter("", element -> element == unfounded);
		assertThat(links.count()).isEqualTo(1);
	}

	@Test
	void typing_inTheLastRow_makesABoxInTheChosenColumnByOneCommand() {
		boxes.columns().get(COLUMN).set(NewRow.INSTANCE, Column.MEDIUM);
		write(boxes, NewRow.INSTANCE, TITLE, "Sover bedre");
		Outcome made = theory.getOutcomes().stream().filter(outcome -> "Sover bedre".equals(outcome.getTitle())).findFirst().orElseThrow();
		assertThat(made.getTerm()).isEqualTo(OutcomeTerm.MEDIUM);
		RunningWorkbench.await("row", () -> boxes.count() == 11);
		document.undo();
		RunningWorkbench.await("row gone", () -> boxes.count() == 10);
		assertThat(document.isDirty()).isFalse();
		assertThat(theory.getOutcomes()).doesNotContain(made);
	}

	@Test
	void rows_pastedByKey_areNewBoxesAndArrowsInOneStepEach() {
		int arrows = theory.getLinks().size();
		paste(boxes, "Column\tTitle\tDescription\tIndicator\nMellemlangt sigt\tSover bedre\t\"Første linje\nAnden linje\"\tTimer\nlong term\tHar det godt\n");
		RunningWorkbench.await("boxes", () -> boxes.count() == 12);
		Outcome sleeps = outcome("Sover bedre");
		assertThat(sleeps.getTerm()).isEqualTo(OutcomeTerm.MEDIUM);
		assertThat(sleeps.getDescription()).isEqualTo("Første linje\nAnden linje");
		assertThat(sleeps.getIndicator()).isEqualTo("Timer");
		paste(links, "sover bedre\tHar det godt\tman er udhvilet\ttvivlsom\n");
		RunningWorkbench.await("arrow", () -> links.count() == arrows + 1);
		CausalLink made = theory.getLinks().get(arrows);
		assertThat(List.of(made.getFrom(), made.getTo())).containsExactly(sleeps, outcome("Har det godt"));
		assertThat(made.getRationale()).isEqualTo("man er udhvilet");
		assertThat(made.getCertainty()).isEqualTo(Certainty.DOUBTFUL);
		document.undo();
		document.undo();
		assertThat(document.isDirty()).isFalse();
	}

	@Test
	void rows_withABoxThatIsNotThere_areToldAndNotPasted() {
		int arrows = theory.getLinks().size();
		String[] told = new String[1];
		RunningWorkbench.fillIn(dialog -> told[0] = RunningWorkbench.texts(dialog), "OK");
		paste(links, "Bedre sundhed\tEn kasse, der ikke findes\n");
		RunningWorkbench.await("told", () -> told[0] != null);
		assertThat(told[0]).contains("Row 1", "En kasse, der ikke findes");
		assertThat(theory.getLinks()).hasSize(arrows);
	}

	private void paste(RowsTable table, String cells) {
		RunningWorkbench.page().getWorkbenchWindow().getShell().forceActive();
		RunningWorkbench.page().activate(editor);
		table.table().setFocus();
		RunningWorkbench.await("focus", table.table()::isFocusControl);
		Hand.paste(cells);
	}

	private Outcome outcome(String title) {
		return theory.getOutcomes().stream().filter(each -> title.equals(each.getTitle())).findFirst().orElseThrow();
	}

	@Test
	void cells_ofABox_changeTheModelAndFollowIt() {
		Outcome box = theory.getOutcomes().get(0);
		write(boxes, box, TITLE, "Ny titel");
		assertThat(box.getTitle()).isEqualTo("Ny titel");
		write(boxes, box, DESCRIPTION, "Første linje\nAnden linje");
		assertThat(box.getDescription()).isEqualTo("Første linje\nAnden linje");
		RunningWorkbench.await("cell", () -> item(boxes, box).getText(DESCRIPTION).equals("Første linje Anden linje"));
		document.undo();
		assertThat(box.getDescription()).isNull();
		RunningWorkbench.await("cell", () -> item(boxes, box).getText(DESCRIPTION).isEmpty());
	}

	@Test
	void column_ofACoreElement_changedToAnOutcome_keepsItsArrowsAndItsSelection() {
		CoreElement box = theory.getCoreElements().get(0);
		String id = box.getId();
		int arrows = TheoryGraph.of(theory).outgoing(box).size();
		boxes.columns().get(COLUMN).set(box, Column.SHORT);
		CausalNode moved = theory.getOutcomes().stream().filter(outcome -> outcome.getId().equals(id)).findFirst().orElseThrow();
		assertThat(TheoryGraph.of(theory).outgoing(moved)).hasSize(arrows);
		RunningWorkbench.await("selection", () -> boxes.selected().contains(moved));
	}

	@Test
	void newArrow_toAChosenBox_isDrawnAndItsReasonAskedForInPlace() {
		Outcome from = theory.getOutcomes().get(0);
		Outcome to = target(from);
		AtomicBoolean answered = RunningWorkbench.answer(to.getTitle(), "OK");
		((LinkTable) links).enterNew(from);
		assertThat(answered).isTrue();
		CausalLink made = TheoryGraph.of(theory).outgoing(from).stream().filter(link -> link.getTo() == to).findFirst().orElseThrow();
		RunningWorkbench.await("cell editor", () -> links.viewer().isCellEditorActive());
		type(links, "fordi det hænger sammen");
		assertThat(made.getRationale()).isEqualTo("fordi det hænger sammen");
		links.columns().get(CERTAINTY).set(made, Certainty.DOUBTFUL);
		assertThat(made.getCertainty()).isEqualTo(Certainty.DOUBTFUL);
	}

	@Test
	void newArrow_whereThereIsOne_saysWhyItCannotBeDrawn() {
		CausalLink present = theory.getLinks().get(0);
		int before = theory.getLinks().size();
		String[] reason = new String[1];
		boolean[] possible = {true};
		RunningWorkbench.fillIn(dialog -> {
			text(dialog).setText(present.getTo().getTitle());
			reason[0] = RunningWorkbench.controls(dialog).filter(Label.class::isInstance).map(Label.class::cast).map(Label::getText)
					.filter(words -> !words.isEmpty()).findFirst().orElse("");
			Button ok = RunningWorkbench.buttons(dialog, "OK").get(0);
			possible[0] = ok.isEnabled();
		}, "Cancel");
		((LinkTable) links).enterNew(present.getFrom());
		assertThat(possible[0]).isFalse();
		EditedTheory edited = new EditedTheory(document, theory.getId(), RunningWorkbench.locale());
		assertThat(reason[0]).isEqualTo(edited.whyNot(present.getFrom(), present.getTo()).orElseThrow());
		assertThat(theory.getLinks()).hasSize(before);
	}

	@Test
	void deletion_ofABox_showsTheArrowsThatGoAlong() {
		CoreElement box = theory.getCoreElements().get(0);
		boxes.table().setFocus();
		boxes.viewer().setSelection(new StructuredSelection(box));
		AtomicBoolean answered = RunningWorkbench.answer(null, "Delete");
		editor.tables().deleteSelected();
		assertThat(answered).isTrue();
		assertThat(theory.getCoreElements()).doesNotContain(box);
		assertThat(theory.getLinks()).noneMatch(link -> link.getFrom() == box);
		document.undo();
		assertThat(theory.getCoreElements()).contains(box);
	}

	@Test
	void deletion_ofACoreElementOfAnotherTheory_asksWhetherToTakeItOut() {
		CoreElement box = theory.getCoreElements().get(0);
		Theory other = TheoryFactory.eINSTANCE.createTheory();
		other.getCoreElements().add(box);
		document.execute(new Change(document.domain()).add(document.intervention(), InterventionPackage.Literals.INTERVENTION__THEORIES, other).command("Add"));
		boxes.table().setFocus();
		boxes.viewer().setSelection(new StructuredSelection(box));
		AtomicBoolean answered = RunningWorkbench.answer(null, "Take out");
		editor.tables().deleteSelected();
		assertThat(answered).isTrue();
		assertThat(theory.getCoreElements()).doesNotContain(box);
		assertThat(document.intervention().getCoreElements()).contains(box);
	}

	@Test
	void selection_elsewhere_selectsTheRow() {
		CausalLink link = theory.getLinks().get(3);
		RunningWorkbench.explorer().reveal(link);
		RunningWorkbench.await("row", () -> links.selected().equals(List.of(link)));
		Outcome box = theory.getOutcomes().get(2);
		RunningWorkbench.explorer().reveal(box);
		RunningWorkbench.await("row", () -> boxes.selected().equals(List.of(box)));
	}

	@Test
	void heading_clicked_sortsByThatColumnAndBack() {
		Table table = boxes.table();
		String first = table.getItem(0).getText(TITLE);
		table.getColumn(TITLE).notifyListeners(SWT.Selection, new Event());
		List<String> titles = Arrays.stream(table.getItems()).limit(10).map(item -> item.getText(TITLE)).toList();
		assertThat(titles).isSortedAccordingTo(Collator.getInstance(RunningWorkbench.locale()));
		assertThat(table.getItem(10).getData()).isEqualTo(NewRow.INSTANCE);
		table.getColumn(TITLE).notifyListeners(SWT.Selection, new Event());
		table.getColumn(TITLE).notifyListeners(SWT.Selection, new Event());
		assertThat(table.getItem(0).getText(TITLE)).isEqualTo(first);
	}

	@Test
	void editor_ofAVersionThatIsDeleted_saysSoAndTakesNothing() {
		EditedTheory gone = new EditedTheory(document, "no such theory", RunningWorkbench.locale());
		assertThat(gone.isDeleted()).isTrue();
		assertThat(gone.isLocked()).isTrue();
		assertThat(gone.boxes()).isEmpty();
	}

	@Test
	void titleTooLong_isNotTaken() {
		Outcome box = theory.getOutcomes().get(0);
		boxes.edit(box, TITLE);
		assertThat(text(boxes.table()).getTextLimit()).isEqualTo(300);
		assertThat(boxes.viewer().isCellEditorActive()).isTrue();
		boxes.viewer().cancelEditing();
		assertThat(box.eIsSet(ElementPackage.Literals.TITLED_ELEMENT__TITLE)).isTrue();
	}

	/** A box to which an arrow can be drawn, with a title that no other box contains. */
	private Outcome target(CausalNode from) {
		EditedTheory edited = new EditedTheory(document, theory.getId(), RunningWorkbench.locale());
		return theory.getOutcomes().stream().filter(box -> box != from && edited.whyNot(from, box).isEmpty())
				.filter(box -> edited.boxes().stream().filter(other -> other.getTitle().toLowerCase().contains(box.getTitle().toLowerCase())).count() == 1)
				.findFirst().orElseThrow();
	}

	private static TableItem item(RowsTable table, Object row) {
		return Arrays.stream(table.table().getItems()).filter(item -> item.getData() == row).findFirst().orElseThrow();
	}

	private static void write(RowsTable table, Object row, int column, String words) {
		table.edit(row, column);
		assertThat(table.viewer().isCellEditorActive()).isTrue();
		type(table, words);
	}

	/** Types into the cell that is being edited, and presses Enter. */
	private static void type(RowsTable table, String words) {
		Text text = text(table.table());
		text.setText(words);
		Event enter = new Event();
		enter.keyCode = SWT.CR;
		enter.character = SWT.CR;
		text.notifyListeners((text.getStyle() & SWT.MULTI) == 0 ? SWT.DefaultSelection : SWT.KeyDown, enter);
		assertThat(table.viewer().isCellEditorActive()).isFalse();
	}

	private static Text text(Composite parent) {
		return RunningWorkbench.controls(parent).filter(Text.class::isInstance).map(Text.class::cast).filter(Text::isVisible).findFirst().orElseThrow();
	}
}
