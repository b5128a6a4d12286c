package org.lovende.ui.tour;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.browser.Browser;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lovende.core.Interventions;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Theory;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.Workplace;
import org.lovende.ui.comparison.ComparisonEditor;
import org.lovende.ui.comparison.ComparisonInput;
import org.lovende.ui.comparison.InterventionComparisonEditor;
import org.lovende.ui.comparison.InterventionComparisonInput;
import org.lovende.ui.comparison.Side;
import org.lovende.ui.document.DiagramEditors;
import org.lovende.ui.document.InterventionDiagramInput;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.forms.FormEditor;
import org.lovende.ui.forms.FormPage;
import org.lovende.ui.forms.Forms;
import org.lovende.ui.history.MomentEditor;
import org.lovende.ui.history.MomentInput;
import org.lovende.ui.preferences.ChosenLook;
import org.lovende.ui.preferences.Look;
import org.lovende.ui.theory.TheoryTablesEditor;
import org.lovende.ui.theory.TheoryTablesInput;
import org.lovende.ui.welcome.WelcomeEditor;

/**
 * Goes through every form, editor, view, dialog and wizard, and looks for cut text, English in a Danish window and empty icons. Takes pictures of all
 * that if it is asked to, in every frame that is named: docs/developer/building.md says how.
 */
@InWorkbench
@EnabledIfSystemProperty(named = Frame.SIZES, matches = ".+")
class GuidedTourTest {
	private static final String W2 = "Aktivt fællesskab";
	private static final String W3 = "Den intensive spædeindsats";
	private static final String W6 = "Mentorindsats";

	@TempDir
	private Path temporary;

	static Stream<Frame> frames() {
		return Frame.wanted();
	}

	@AfterAll
	static void usualLook() {
		ChosenLook.choose(Look.LIGHT);
	}

	@ParameterizedTest
	@MethodSource("frames")
	void forms_ofTheExamples_areComplete(Frame frame) throws Exception {
		Tour tour = new Tour(frame);
		for (String name : List.of(RunningWorkbench.W1, W3)) {
			OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(name));
			FormEditor editor = new Forms(page()).open(document.intervention().getId(), name).orElseThrow();
			for (FormPage each : FormPage.values()) {
				editor.show(each);
				RunningWorkbench.await("findings", () -> !document.isSaving());
				tour.stop("form-" + name.split(" ")[0].toLowerCase() + "-" + each.name().toLowerCase());
			}
		}
		tour.end();
	}

	@ParameterizedTest
	@MethodSource("frames")
	void editors_ofTheExamples_areComplete(Frame frame) throws Exception {
		Tour tour = new Tour(frame);
		page().closeAllEditors(false);
		WelcomeEditor.open(page());
		tour.stop("welcome");
		diagram(tour, RunningWorkbench.W1, DiagramKind.RESULT_MAP);
		diagram(tour, RunningWorkbench.W1, DiagramKind.ACTIVITY_BOARD);
		diagram(tour, W3, DiagramKind.PHASES);
		diagram(tour, W2, DiagramKind.PRIORITY_MATRIX);
		tables(tour);
		comparisons(tour);
		past(tour);
		tour.end();
	}

	@ParameterizedTest
	@MethodSource("frames")
	void views_withContent_areComplete(Frame frame) throws Exception {
		Tour tour = new Tour(frame);
		new ViewTour(tour).go();
		tour.end();
	}

	@ParameterizedTest
	@MethodSource("frames")
	void dialogs_opened_areComplete(Frame frame) throws Exception {
		Tour tour = new Tour(frame);
		RunningWorkbench.open(RunningWorkbench.id(RunningWorkbench.W1));
		new DialogTour(tour).go();
		tour.end();
	}

	@ParameterizedTest
	@MethodSource("frames")
	void wizards_pageByPage_areComplete(Frame frame) throws Exception {
		Tour tour = new Tour(frame);
		RunningWorkbench.open(RunningWorkbench.id(RunningWorkbench.W1));
		new WizardTour(tour, temporary).go();
		tour.end();
	}

	@ParameterizedTest
	@MethodSource("frames")
	void viewsAndDialogs_onAServer_areComplete(Frame frame) throws Exception {
		Tour tour = new Tour(frame);
		try (SharedWork work = new SharedWork(temporary)) {
			new TogetherTour(tour).go();
		}
		tour.end();
	}

	private static IWorkbenchPage page() {
		return RunningWorkbench.page();
	}

	private static void diagram(Tour tour, String name, DiagramKind kind) throws Exception {
		Intervention intervention = RunningWorkbench.open(RunningWorkbench.id(name)).intervention();
		new DiagramEditors(page()).open(new InterventionDiagramInput(intervention.getId(), name, kind, null));
		RunningWorkbench.await("page", () -> RunningWorkbench.controls(tour.window()).filter(Browser.class::isInstance).map(Browser.class::cast)
				.filter(Browser::isVisible).anyMatch(browser -> Boolean.TRUE.equals(browser.evaluate("return !!document.body && document.body.dataset.ready === 'true'"))));
		tour.stop("diagram-" + kind.getLiteral());
	}

	private static void tables(Tour tour) throws Exception {
		OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(RunningWorkbench.W1));
		Theory theory = Interventions.currentTheory(document.intervention());
		new DiagramEditors(page()).open(new TheoryTablesInput(document.intervention().getId(), document.name(), theory.getId()), TheoryTablesEditor.ID);
		RunningWorkbench.await("tables", () -> page().getActiveEditor().getSite().getId().equals(TheoryTablesEditor.ID));
		tour.stop("tables");
	}

	private static void comparisons(Tour tour) throws Exception {
		OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(W6));
		List<Theory> theories = document.intervention().getTheories();
		page().openEditor(new ComparisonInput(document.intervention().getId(), W6, theories.get(0).getId(), theories.get(1).getId()), ComparisonEditor.ID);
		tour.stop("comparison-theories");
		String other = RunningWorkbench.id(W2);
		page().openEditor(new InterventionComparisonInput(W6, Side.today(document.intervention().getId()), Side.today(other)), InterventionComparisonEditor.ID);
		Rows.selectInTable(tour.window(), 0);
		tour.stop("comparison-interventions");
	}

	private static void past(Tour tour) throws Exception {
		String id = RunningWorkbench.id(RunningWorkbench.W1);
		page().openEditor(new MomentInput(id, RunningWorkbench.W1, Workplace.current().repository().commits(id).get(0).time(), ""), MomentEditor.ID);
		RunningWorkbench.await("description", () -> RunningWorkbench.controls(tour.window()).anyMatch(control -> control instanceof Browser && control.isVisible()));
		tour.stop("moment");
	}
}
