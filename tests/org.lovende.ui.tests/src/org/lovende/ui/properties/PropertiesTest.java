package org.lovende.ui.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lovende.ui.RunningWorkbench.W1;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lovende.core.Interventions;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.Deletion;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.intervention.Status;
import org.lovende.model.intervention.Version;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.prioritisation.PrioritisationFactory;
import org.lovende.model.prioritisation.PrioritisationPackage;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.TheoryPackage;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.text.FormattedTextField;

@InWorkbench
class PropertiesTest {
	private static final int TALL = 24;

	private OpenDocument document;

	@BeforeEach
	void open() throws Exception {
		document = RunningWorkbench.open(RunningWorkbench.id(W1));
	}

	@Test
	void fields_ofEveryElementOfTheExample_coverEveryFeature() {
		Interventions.elements(document.intervention()).collect(Collectors.toMap(Element::eClass, element -> element, (first, second) -> first)).values()
				.forEach(element -> {
					Set<EStructuralFeature> expected = element.eClass().getEAllStructuralFeatures().stream()
							.filter(feature -> !(feature instanceof EReference reference && (reference.isContainment() || reference.isContainer())))
							.filter(feature -> feature.getEContainingClass().getEPackage().getNsURI().startsWith("http://lovende.org/")).collect(Collectors.toSet());
					assertThat(Fields.of(document, element, Locale.ENGLISH)).extracting(field -> field.edited().feature()).as(element.eClass().getName())
							.containsExactlyInAnyOrderElementsOf(expected);
				});
	}

	@Test
	void typing_thenAPause_isOneCommand() {
		CoreElement coreElement = coreElement();
		Text title = text(ElementPackage.Literals.TITLED_ELEMENT__TITLE);
		String before = coreElement.getTitle();
		title.setText("A");
		title.setText("Ab");
		title.setText("Abc");
		assertThat(coreElement.getTitle()).isEqualTo(before);
		RunningWorkbench.await("pause", () -> "Abc".equals(coreElement.getTitle()));
		assertThat(document.undoLabel()).startsWith("Change “Title” of ");
		document.undo();
		assertThat(coreElement.getTitle()).isEqualTo(before);
		assertThat(document.isDirty()).isFalse();
		assertThat(title.getText()).isEqualTo(before);
	}

	@Test
	void undoKey_whileTyping_revertsTheTypingFirstThenTheDocument() {
		CoreElement coreElement = coreElement();
		String before = coreElement.getTitle();
		Text title = text(ElementPackage.Literals.TITLED_ELEMENT__TITLE);
		title.setFocus();
		title.setText("First");
		TypedText.of(title).commit();
		assertThat(coreElement.getTitle()).isEqualTo("First");
		title.setText("Second");
		RunningWorkbench.await("focus", () -> title.getDisplay().getFocusControl() == title);
		RunningWorkbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertThat(title.getText()).isEqualTo("First");
		assertThat(coreElement.getTitle()).isEqualTo("First");
		RunningWorkbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertThat(coreElement.getTitle()).isEqualTo(before);
		assertThat(title.getText()).isEqualTo(before);
	}

	@Test
	void undoKey_afterTheElementShownWasDeleted_bringsItBack() throws Exception {
		CoreElement coreElement = coreElement();
		RunningWorkbench.page().showView(PropertiesView.ID);
		document.execute(Deletion.of(document.intervention(), List.of(coreElement)).command(document.domain(), Locale.ENGLISH));
		assertThat(document.intervention().getCoreElements()).doesNotContain(coreElement);
		RunningWorkbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertThat(document.intervention().getCoreElements()).contains(coreElement);
	}

	@Test
	void leavingTheElement_withUncommittedTyping_keepsIt() {
		CoreElement coreElement = coreElement();
		((FormattedTextField) control(TheoryPackage.Literals.CORE_ELEMENT__EFFECT)).setText("fordi det bliver en vane");
		select(document.intervention().getCoreElements().get(1));
		assertThat(coreElement.getEffect()).isEqualTo("fordi det bliver en vane");
	}

	@Test
	void fields_ofAnApprovedVersion_canBeReadButNotChanged() {
		Version version = InterventionFactory.eINSTANCE.createVersion();
		version.setTitle("1.0");
		document.execute(new Change(document.domain())
				.add(document.intervention(), InterventionPackage.Literals.INTERVENTION__VERSIONS, version).command("Add"));
		select(version);
		Text title = text(ElementPackage.Literals.TITLED_ELEMENT__TITLE);
		title.setText("2.0");
		document.execute(new Change(document.domain()).set(version, InterventionPackage.Literals.VERSION__STATUS, Status.APPROVED).command("Approve"));
		assertThat(title.isEnabled()).isFalse();
		assertThat(RunningWorkbench.texts(title.getParent())).contains("frozen");
		TypedText.of(title).commit();
		assertThat(version.getTitle()).isEqualTo("1.0");
		document.undo();
		assertThat(title.isEnabled()).isTrue();
	}

	@Test
	void number_outsideItsLimits_isExplainedAndNotTaken() {
		DevelopmentPoint point = PrioritisationFactory.eINSTANCE.createDevelopmentPoint();
		document.execute(new Change(document.domain())
				.add(document.intervention(), InterventionPackage.Literals.INTERVENTION__DEVELOPMENT_POINTS, point).command("Add"));
		select(point);
		Text importance = text(PrioritisationPackage.Literals.RATED__IMPORTANCE);
		importance.setText("12");
		TypedText.of(importance).commit();
		assertThat(point.getImportance()).isNull();
		assertThat(problemBelow(importance)).contains("10");
		importance.setText("7,5");
		TypedText.of(importance).commit();
		assertThat(point.getImportance()).isEqualTo(7.5);
		assertThat(problemBelow(importance)).isEmpty();
	}

	@Test
	void choice_ofAWord_isSetAtOnce() {
		select(document.intervention());
		Combo status = (Combo) control(InterventionPackage.Literals.INTERVENTION__STATUS);
		Status before = document.intervention().getStatus();
		assertThat(status.getItems()).containsExactly("Draft", "In review", "Approved");
		status.select(Status.APPROVED.getValue());
		status.notifyListeners(SWT.Selection, new Event());
		assertThat(document.intervention().getStatus()).isEqualTo(Status.APPROVED);
		document.undo();
		assertThat(status.getSelectionIndex()).isEqualTo(before.getValue());
	}

	@Test
	void read_textsOfEachForm_giveTheirValues() {
		assertThat(TextForm.NUMBER.valueOf(" 7,5 ", Locale.ENGLISH)).isEqualTo(7.5);
		assertThat(TextForm.AMOUNT.valueOf("1 200.50", Locale.ENGLISH)).isEqualTo(new BigDecimal("1200.50"));
		assertThat(TextForm.DATE.valueOf("2026-01-31", Locale.ENGLISH)).isEqualTo(LocalDate.of(2026, 1, 31));
		for (Locale locale : List.of(Locale.ENGLISH, Interventions.DANISH)) {
			LocalDate day = LocalDate.of(2026, 3, 2);
			assertThat(TextForm.DATE.valueOf(TextForm.DATE.textOf(day, locale), locale)).isEqualTo(day);
			assertThat(TextForm.NUMBER.valueOf(TextForm.NUMBER.textOf(0.25, locale), locale)).isEqualTo(0.25);
		}
		assertThat(TextForm.TEXT.valueOf("  ", Locale.ENGLISH)).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			da | 25.000         | 25000
			da | 12.500,50      | 12500.50
			da | 1.234.567      | 1234567
			da | 7,500          | 7.500
			da | 0.125          | 0.125
			da | 12,500.50      | 12500.50
			da | 25.000,00 kr.  | 25000.00
			da | kr 8000        | 8000
			da | 1 200,5        | 1200.5
			en | 25,000         | 25000
			en | 12,500.50      | 12500.50
			en | 7.500          | 7.500
			en | 12.500,50      | 12500.50
			en | DKK 8,000      | 8000
			""")
	void read_amountsAsPeopleAndSpreadsheetsWriteThem_givesWhatTheyMean(String language, String text, BigDecimal amount) {
		assertThat((BigDecimal) TextForm.AMOUNT.valueOf(text, Locale.forLanguageTag(language))).isEqualByComparingTo(amount);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			da | 25000    | 25.000
			da | 12500.50 | 12.500,50
			da | 12500.5  | 12.500,50
			da | 12.345   | 12,345
			da | 800      | 800
			en | 1250000  | 1,250,000
			en | 12.345   | 12.345
			""")
	void write_amounts_asTheSumsBelowThemSoThatTheyAreReadTheSame(String language, BigDecimal amount, String text) {
		Locale locale = Locale.forLanguageTag(language);
		assertThat(TextForm.AMOUNT.textOf(amount, locale)).isEqualTo(text);
		assertThat((BigDecimal) TextForm.AMOUNT.valueOf(text, locale)).isEqualByComparingTo(amount);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.2.3", "25.00.000", "tolv", "12,5,", "kr." })
	void read_whatIsNoAmount_isRefused(String text) {
		assertThatThrownBy(() -> TextForm.AMOUNT.valueOf(text, Interventions.DANISH)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void problem_ofAWordThatCannotStandThere_namesThoseThatCan() {
		Edited status = new Edited(document, document.intervention(), InterventionPackage.Literals.INTERVENTION__STATUS, Locale.ENGLISH);
		assertThat(WrittenValue.problem(status, "finished").orElseThrow()).contains("finished", "Draft, In review, Approved");
	}

	@Test
	void noteHeight_ofTallLetters_isTallerThanTheyAre() {
		Composite line = new Composite(RunningWorkbench.page().getWorkbenchWindow().getShell(), SWT.NONE);
		Font tall = FontDescriptor.createFrom(line.getFont()).setHeight(TALL).createFont(line.getDisplay());
		line.setFont(tall);
		Label words = new Label(line, SWT.NONE);
		words.setFont(tall);
		words.setText("Ågåpy");
		assertThat(TextField.noteHeight(line)).isGreaterThanOrEqualTo(words.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
		line.dispose();
		tall.dispose();
	}

	private CoreElement coreElement() {
		CoreElement coreElement = document.intervention().getCoreElements().get(0);
		select(coreElement);
		return coreElement;
	}

	private void select(Element element) {
		RunningWorkbench.explorer().reveal(element);
		RunningWorkbench.properties();
		RunningWorkbench.await("properties", () -> RunningWorkbench.controls(RunningWorkbench.page().getWorkbenchWindow().getShell()).map(control -> control.getData(FeatureHelp.FEATURE))
				.anyMatch(element.eClass().getEAllStructuralFeatures()::contains));
	}

	private Text text(EStructuralFeature feature) {
		return (Text) control(feature);
	}

	private Control control(EStructuralFeature feature) {
		return RunningWorkbench.controls(RunningWorkbench.page().getWorkbenchWindow().getShell()).filter(control -> control.getData(FeatureHelp.FEATURE) == feature).findFirst()
				.orElseThrow();
	}

	private static String problemBelow(Control control) {
		Control[] siblings = control.getParent().getChildren();
		for (int i = 0; i < siblings.length; i++)
			if (siblings[i] == control)
				return ((Label) siblings[i + 1]).getText();
		throw new AssertionError(control);
	}
}
