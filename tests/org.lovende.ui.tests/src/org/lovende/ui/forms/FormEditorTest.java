package org.lovende.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.W1;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.core.Ids;
import org.lovende.core.ReviewQuestions;
import org.lovende.core.edit.Change;
import org.lovende.core.ModelLabels;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.CostKind;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage.Literals;
import org.lovende.model.intervention.Review;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.TheoryPackage;
import org.lovende.repository.Document;
import org.lovende.trials.ui.Hand;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.Selections;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.properties.FeatureHelp;
import org.lovende.ui.properties.TypedText;
import org.lovende.ui.table.NewRow;
import org.lovende.ui.text.FormattedTextField;

@InWorkbench
class FormEditorTest {
	/** Half the width of a letter and what stands beside it, in pixels. */
	private static final int LETTER = 6;
	private static final int NARROW = 640;

	private OpenDocument document;
	private Intervention intervention;
	private FormEditor editor;

	@BeforeEach
	void open() throws Exception {
		document = RunningWorkbench.open(RunningWorkbench.id(W1));
		intervention = document.intervention();
		editor = new Forms(RunningWorkbench.page()).open(intervention.getId(), document.name()).orElseThrow();
		RunningWorkbench.await("form", () -> editor.shown() != null);
	}

	@Test
	void reveal_aPartOfTheIntervention_showsItsPageAndItsFields() {
		CoreElement second = intervention.getCoreElements().get(1);
		new Forms(RunningWorkbench.page()).reveal(second);
		assertThat(editor.shown()).isEqualTo(FormPage.CORE_ELEMENTS);
		assertThat(text(ElementPackage.Literals.TITLED_ELEMENT__TITLE).getText()).isEqualTo(second.getTitle());
		assertThat(Forms.canShow(intervention.getTheories().get(0).getLinks().get(0))).isFalse();
	}

	@Test
	void keys_inAField_thenTab_areInTheModelAndUndone() {
		CoreElement element = intervention.getCoreElements().get(0);
		editor.reveal(element);
		FormattedTextField knowledge = longText(TheoryPackage.Literals.CORE_ELEMENT__KNOWLEDGE);
		assertThat(knowledge.getText()).isEmpty();
		focus(knowledge);
		Hand.type("experience of many years");
		Hand.press("Tab");
		RunningWorkbench.await("model", () -> "experience of many years".equals(element.getKnowledge()));
		assertThat(document.undoLabel()).contains("What is the knowledge base?");
		RunningWorkbench.await("next field", () -> knowledge.getDisplay().getFocusControl() == longText(TheoryPackage.Literals.CORE_ELEMENT__DOSAGE));
		RunningWorkbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertThat(element.getKnowledge()).isNull();
		assertThat(knowledge.getText()).isEmpty();
	}

	@Test
	void labels_ofAllFields_areTheFeaturesNamesAboveThem() {
		editor.show(FormPage.BASICS);
		FormattedTextField purpose = longText(Literals.INTERVENTION__PURPOSE);
		Composite heading = (Composite) purpose.getParent().getChildren()[0];
		assertThat(((Label) heading.getChildren()[0]).getText()).isEqualTo("Purpose");
		Control[] siblings = text(Literals.INTERVENTION__ORGANISATION).getParent().getChildren();
		assertThat(siblings[0]).isInstanceOf(Label.class);
		assertThat(((Label) siblings[0]).getText()).isEqualTo("Organisation");
	}

	@Test
	void click_onTheLastLetterBesideACheckBox_ticksIt() {
		editor.show(FormPage.BASICS);
		Button confidential = (Button) field(Literals.INTERVENTION__CONFIDENTIAL);
		boolean before = intervention.isConfidential();
		RunningWorkbench.await("laid out", () -> confidential.getSize().y > 0);
		focus(confidential);
		RunningWorkbench.dispatchAll();
		Hand.click(confidential.toDisplay(confidential.computeSize(SWT.DEFAULT, SWT.DEFAULT).x - LETTER, confidential.getSize().y / 2));
		RunningWorkbench.await("ticked", () -> intervention.isConfidential() != before);
		document.undo();
		assertThat(document.isDirty()).isFalse();
	}

	@Test
	void professions_standBeforeThePhasesWhoseProceduresNeedThem() {
		editor.show(FormPage.PHASES);
		RunningWorkbench.await("laid out", () -> table(Literals.INTERVENTION__PHASES).table().getSize().y > 0);
		assertThat(top(Literals.INTERVENTION__PROFESSIONS)).isLessThan(top(Literals.INTERVENTION__PHASES));
	}

	private int top(EStructuralFeature list) {
		return table(list).table().toDisplay(0, 0).y;
	}

	@Test
	void findings_ofAnEmptyPart_standBesideItsFieldUntilItIsWritten() {
		CoreElement element = intervention.getCoreElements().get(0);
		editor.reveal(element);
		FormattedTextField about = longText(TheoryPackage.Literals.CORE_ELEMENT__ABOUT);
		RunningWorkbench.await("finding", () -> "Still to be written".equals(signBelow(about)));
		about.setText("Every week");
		TypedText.of(about).commit();
		RunningWorkbench.await("finding gone", () -> signBelow(about).isEmpty());
	}

	@Test
	void newRow_written_isANewPartThatCanBeUndone() {
		editor.show(FormPage.TARGET_GROUPS);
		ElementTable table = table(Literals.INTERVENTION__TARGET_GROUPS);
		table.columns().get(0).set(NewRow.INSTANCE, "Beboere");
		assertThat(intervention.getTargetGroups()).extracting(group -> group.getTitle()).contains("Beboere");
		RunningWorkbench.await("its fields", () -> has(Literals.TARGET_GROUP__INCLUSION));
		assertThat(text(ElementPackage.Literals.TITLED_ELEMENT__TITLE).getText()).isEqualTo("Beboere");
		document.undo();
		assertThat(intervention.getTargetGroups()).isEmpty();
		RunningWorkbench.await("no fields", () -> !has(Literals.TARGET_GROUP__INCLUSION));
	}

	@Test
	void cell_ofAChoice_showsItsWord() {
		editor.show(FormPage.CORE_ELEMENTS);
		CoreElement first = intervention.getCoreElements().get(0);
		assertThat(table(Literals.INTERVENTION__CORE_ELEMENTS).columns()).extracting(column -> column.text(first))
				.contains(ModelLabels.literal(first.getKind(), RunningWorkbench.locale()));
	}

	@Test
	void row_selected_isSelectedInTheTree() {
		RunningWorkbench.page().activate(editor);
		editor.show(FormPage.CORE_ELEMENTS);
		CoreElement second = intervention.getCoreElements().get(1);
		table(Literals.INTERVENTION__CORE_ELEMENTS).select(List.of(second));
		RunningWorkbench.await("tree", () -> Selections.element(RunningWorkbench.explorerInPlace().getSite().getSelectionProvider().getSelection())
				.filter(second::equals).isPresent());
	}

	@Test
	void rows_movedAndDeleted_changeTheOrderOfTheModel() {
		editor.show(FormPage.CORE_ELEMENTS);
		ElementTable table = table(Literals.INTERVENTION__CORE_ELEMENTS);
		CoreElement first = intervention.getCoreElements().get(0);
		table.select(List.of(first));
		table.moveSelected(1);
		assertThat(intervention.getCoreElements().get(1)).isSameAs(first);
		table.moveSelected(-1);
		assertThat(intervention.getCoreElements().get(0)).isSameAs(first);
		document.undo();
		document.undo();
		assertThat(document.isDirty()).isFalse();
	}

	@Test
	void paste_ofCells_makesRowsByOneCommandAndSumsThem() {
		editor.show(FormPage.COSTS);
		ElementTable table = table(Literals.INTERVENTION__COSTS);
		table.paste("Title\tKind\tAmount\tUnit\nKursus\tEtablering\t12,500.50\tkr.\n\"Løn\nog pension\"\trunning\t300000\tkr./år\n");
		assertThat(intervention.getCosts()).extracting(cost -> cost.getKind()).containsExactly(CostKind.SETUP, CostKind.RUNNING);
		assertThat(intervention.getCosts().get(0).getAmount()).isEqualByComparingTo(new BigDecimal("12500.50"));
		assertThat(intervention.getCosts().get(1).getTitle()).isEqualTo("Løn\nog pension");
		RunningWorkbench.await("sums", () -> RunningWorkbench.controls(editor.area()).anyMatch(control -> control instanceof Label label
				&& label.getText().contains("Set-up: 12,500.50 kr.") && label.getText().contains("Running: 300,000 kr./år")));
		document.undo();
		assertThat(intervention.getCosts()).isEmpty();
		assertThat(document.isDirty()).isFalse();
	}

	@Test
	void row_clicked_isOneBandInTheColourOfSelections() {
		editor.show(FormPage.COSTS);
		table(Literals.INTERVENTION__COSTS).paste("Course\tSet-up\t1\nSalary\tRunning\t2\n");
		Table rows = (Table) RunningWorkbench.controls(editor.area())
				.filter(control -> control instanceof Table several && several.getColumnCount() > 1 && several.isVisible()).findFirst().orElseThrow();
		RunningWorkbench.await("rows", () -> rows.getItemCount() > 1 && rows.getItem(1).getBounds(1).width > 0);
		Rectangle first = rows.getItem(0).getBounds(0);
		Hand.click(rows.toDisplay(first.x + first.width / 2, first.y + first.height / 2));
		RunningWorkbench.await("selected", () -> rows.getSelectionIndex() == 0 && rows.isFocusControl());
		int[] seen = IntStream.range(0, rows.getColumnCount()).filter(column -> isInSight(rows, column)).toArray();
		assertThat(seen).hasSizeGreaterThan(1);
		RunningWorkbench.await("band in every column", () -> IntStream.of(seen).noneMatch(column -> endOf(rows, 0, column).equals(endOf(rows, 1, column))));
		document.undo();
	}

	private static boolean isInSight(Table table, int column) {
		Rectangle cell = table.getItem(0).getBounds(column);
		return cell.x + cell.width < table.getClientArea().width;
	}

	/** The colour on the screen at the right end of a cell, where no letters are. */
	private static RGB endOf(Table table, int row, int column) {
		Rectangle cell = table.getItem(row).getBounds(column);
		Point place = table.toDisplay(cell.x + cell.width - LETTER, cell.y + LETTER);
		Image seen = new Image(table.getDisplay(), 1, 1);
		GC screen = new GC(table.getDisplay());
		screen.copyArea(seen, place.x, place.y);
		screen.dispose();
		ImageData data = seen.getImageData();
		seen.dispose();
		return data.palette.getRGB(data.getPixel(0, 0));
	}

	@Test
	void paste_ofAWordThatIsNotKnown_tellsItAndChangesNothing() {
		editor.show(FormPage.COSTS);
		RunningWorkbench.answer(null, "OK");
		table(Literals.INTERVENTION__COSTS).paste("Kursus\tforkert\t1\n");
		assertThat(intervention.getCosts()).isEmpty();
		assertThat(document.isDirty()).isFalse();
	}

	@Test
	void handbooksQuestions_added_areTheFourAndTheirWordsStand() {
		editor.show(FormPage.REVIEW);
		RunningWorkbench.press(RunningWorkbench.buttons(editor.area(), "Add the handbook's questions").get(0));
		assertThat(intervention.getReviews()).extracting(Review::getQuestion).containsExactlyElementsOf(ReviewQuestions.KEYS);
		ElementTable table = table(Literals.INTERVENTION__REVIEWS);
		assertThat(table.columns().get(0).text(intervention.getReviews().get(0))).startsWith("Does the description hit");
		assertThat(table.columns().get(0).editor(intervention.getReviews().get(0))).isNull();
	}

	@Test
	void changeOfAnother_isShownWhereTheFocusIsKept() throws Exception {
		editor.show(FormPage.BASICS);
		FormattedTextField purpose = longText(Literals.INTERVENTION__PURPOSE);
		focus(purpose);
		String before = intervention.getOrganisation();
		other("Regionen");
		Text organisation = text(Literals.INTERVENTION__ORGANISATION);
		RunningWorkbench.await("their change", () -> organisation.getText().equals("Regionen"));
		assertThat(purpose.getDisplay().getFocusControl()).isSameAs(purpose);
		assertThat(longText(Literals.INTERVENTION__PURPOSE)).isSameAs(purpose);
		other(before);
		RunningWorkbench.await("taken back", () -> organisation.getText().equals(before == null ? "" : before));
	}

	@Test
	void pages_ofAllParts_haveAPlaceForEachFeature() {
		Set<EReference> elsewhere = Set.of(Literals.INTERVENTION__LAYOUTS, Literals.INTERVENTION__COMMENTS, Literals.INTERVENTION__DISMISSALS,
				Literals.INTERVENTION__SKIPPED_STEPS, Literals.INTERVENTION__VERSIONS);
		List<String> missing = new ArrayList<>();
		for (EReference list : intervention.eClass().getEAllContainments()) {
			if (elsewhere.contains(list))
				continue;
			assertThat(FormPage.of(list)).as(list.getName()).isPresent();
			Element part = (Element) EcoreUtil.create(list.getEReferenceType());
			part.setId(Ids.random());
			document.execute(new Change(document.domain()).add(intervention, list, part).command("Add"));
			new Forms(RunningWorkbench.page()).reveal(part);
			RunningWorkbench.await("page", () -> editor.shown() == FormPage.of(list).orElseThrow());
			Set<EStructuralFeature> shown = RunningWorkbench.controls(editor.area()).map(control -> control.getData(FeatureHelp.FEATURE))
					.filter(EStructuralFeature.class::isInstance).map(EStructuralFeature.class::cast).collect(Collectors.toSet());
			Set<String> headings = RunningWorkbench.controls(editor.area()).filter(Table.class::isInstance)
					.flatMap(table -> Stream.of(((Table) table).getColumns())).map(TableColumn::getText).collect(Collectors.toSet());
			part.eClass().getEAllStructuralFeatures().stream().filter(FormEditorTest::isWritten)
					.filter(feature -> !shown.contains(feature) && !headings.contains(ModelLabels.feature(feature, Locale.ENGLISH)))
					.forEach(feature -> missing.add(list.getName() + "." + feature.getName()));
			document.undo();
		}
		assertThat(missing).isEmpty();
	}

	/** What users write about a part itself: not its parts, and not where a text comes from, which the properties ask for. */
	private static boolean isWritten(EStructuralFeature feature) {
		return feature.getEContainingClass() != ElementPackage.Literals.ELEMENT && feature.getEContainingClass().getEPackage().getNsURI().startsWith("http://lovende.org/")
				&& !(feature instanceof EReference reference && (reference.isContainment() || reference.isContainer()));
	}

	@Test
	void fields_onAWidePage_standInSeveralColumns_onANarrowOneInOne() {
		editor.show(FormPage.BASICS);
		RunningWorkbench.await("narrow", () -> lefts().size() >= 1);
		IWorkbenchPartReference reference = RunningWorkbench.page().getReference(editor);
		Shell window = RunningWorkbench.page().getWorkbenchWindow().getShell();
		Point size = window.getSize();
		RunningWorkbench.page().toggleZoom(reference);
		try {
			RunningWorkbench.await("several columns", () -> lefts().size() > 1);
			window.setSize(NARROW, size.y);
			RunningWorkbench.await("one column", () -> lefts().size() == 1);
		} finally {
			window.setSize(size);
			RunningWorkbench.page().toggleZoom(reference);
		}
	}

	/** Where the fields for the name of an intervention and of its organisation begin. */
	private Set<Integer> lefts() {
		return Stream.of(Literals.INTERVENTION__NAME, Literals.INTERVENTION__ORGANISATION, Literals.INTERVENTION__UNIT, Literals.INTERVENTION__RESPONSIBLE)
				.map(feature -> field(feature).toDisplay(0, 0).x).collect(Collectors.toSet());
	}

	@Test
	void pages_all_canBeShownAndListed() {
		Table pages = (Table) RunningWorkbench.controls(editor.area()).filter(Table.class::isInstance).findFirst().orElseThrow();
		assertThat(pages.getItemCount()).isEqualTo(FormPage.values().length);
		for (TableItem item : pages.getItems()) {
			pages.setSelection(item);
			pages.notifyListeners(SWT.Selection, new Event());
			assertThat(editor.shown()).isEqualTo(item.getData());
		}
		assertThat(document.isDirty()).isFalse();
	}

	private void other(String organisation) throws Exception {
		try (Document theirs = Workplace.current().repository().openDocument(intervention.getId())) {
			theirs.domain().getCommandStack().execute(new Change(theirs.domain())
					.set(theirs.domain().intervention(), Literals.INTERVENTION__ORGANISATION, organisation).command("Set"));
			theirs.save("other");
		}
	}

	private void focus(Control text) {
		RunningWorkbench.page().getWorkbenchWindow().getShell().forceActive();
		text.setFocus();
		RunningWorkbench.await("focus", () -> text.getDisplay().getFocusControl() == text);
	}

	private ElementTable table(EStructuralFeature list) {
		return editor.table(list);
	}

	private boolean has(EStructuralFeature feature) {
		return RunningWorkbench.controls(editor.area()).anyMatch(control -> control.getData(FeatureHelp.FEATURE) == feature);
	}

	private FormattedTextField longText(EStructuralFeature feature) {
		return (FormattedTextField) field(feature);
	}

	private Text text(EStructuralFeature feature) {
		return (Text) field(feature);
	}

	private Control field(EStructuralFeature feature) {
		return RunningWorkbench.controls(editor.area()).filter(control -> control.getData(FeatureHelp.FEATURE) == feature).findFirst().orElseThrow();
	}

	private static String signBelow(Control field) {
		return RunningWorkbench.controls(field.getParent()).filter(control -> control instanceof CLabel && control.getVisible())
				.map(sign -> ((CLabel) sign).getText()).findFirst().orElse("");
	}
}
