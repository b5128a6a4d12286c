package org.lovende.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lovende.core.Interventions;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Theory;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.comparison.ComparisonEditor;
import org.lovende.ui.comparison.ComparisonInput;
import org.lovende.ui.document.DiagramEditors;
import org.lovende.ui.document.InterventionDiagramInput;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.explorer.ExplorerView;
import org.lovende.ui.forms.FormEditor;
import org.lovende.ui.forms.FormPage;
import org.lovende.ui.forms.Forms;
import org.lovende.ui.method.MethodView;
import org.lovende.ui.theory.TheoryTablesEditor;
import org.lovende.ui.theory.TheoryTablesInput;
import org.lovende.ui.welcome.WelcomeEditor;

/**
 * Goes through every form, editor, view and the dialogs, takes a picture of each, and looks for cut text, English in a Danish window and empty icons.
 * On demand only: docs/developer/building.md says how.
 */
@InWorkbench
@EnabledIfSystemProperty(named = GuidedTourTest.FOLDER, matches = ".+")
class GuidedTourTest {
	static final String FOLDER = "lovende.tour";

	private static final String W2 = "Aktivt fællesskab";
	private static final String W3 = "Den intensive spædeindsats";
	private static final String W6 = "Mentorindsats";

	private final List<String> faults = new ArrayList<>();
	private Camera camera;
	private ForeignText foreign;
	private Shell window;
	private String size;

	@BeforeEach
	void begin() throws Exception {
		camera = new Camera(Files.createDirectories(Path.of(System.getProperty(FOLDER))));
		foreign = new ForeignText(Path.of(System.getProperty("lovende.root"), "bundles"), RunningWorkbench.locale());
		window = RunningWorkbench.page().getWorkbenchWindow().getShell();
	}

	@ParameterizedTest
	@CsvSource({ "1366, 768", "2560, 1440" })
	void forms_ofTheExamples(int width, int height) throws Exception {
		begin(width, height);
		for (String name : List.of(RunningWorkbench.W1, W3))
			forms(name);
		end();
	}

	@ParameterizedTest
	@CsvSource({ "1366, 768", "2560, 1440" })
	void editorsAndViews_ofTheExamples(int width, int height) throws Exception {
		begin(width, height);
		RunningWorkbench.page().closeAllEditors(false);
		WelcomeEditor.open(RunningWorkbench.page());
		shoot("welcome");
		diagram(RunningWorkbench.W1, DiagramKind.RESULT_MAP);
		diagram(RunningWorkbench.W1, DiagramKind.ACTIVITY_BOARD);
		diagram(W3, DiagramKind.PHASES);
		diagram(W2, DiagramKind.PRIORITY_MATRIX);
		tables(RunningWorkbench.W1);
		comparison();
		views();
		end();
	}

	@ParameterizedTest
	@CsvSource({ "1366, 768" })
	void dialogs_opened(int width, int height) throws Exception {
		begin(width, height);
		RunningWorkbench.open(RunningWorkbench.id(RunningWorkbench.W1));
		RunningWorkbench.explorer();
		RunningWorkbench.await("selection", () -> RunningWorkbench.page().getActivePart() instanceof ExplorerView);
		dialog(IWorkbenchCommandConstants.FILE_NEW, "new-intervention", "Annuller", "Cancel");
		dialog("org.lovende.ui.connect", "connect", "Annuller", "Cancel");
		dialog("org.lovende.ui.nameVersion", "name-version", "Annuller", "Cancel");
		dialog("org.lovende.ui.settings", "settings", "Annullér", "Cancel");
		dialog("org.lovende.ui.keys", "keys", "Luk", "Close");
		end();
	}

	/** Opens a dialog and leaves it by a button. */
	private void dialog(String command, String name, String danish, String english) {
		RunningWorkbench.fillIn(dialog -> shoot(dialog, name), RunningWorkbench.locale().equals(Interventions.DANISH) ? danish : english);
		RunningWorkbench.command(command);
	}

	private void begin(int width, int height) {
		Rectangle screen = Display.getCurrent().getBounds();
		// in points: at a zoom of 200 % the same window has room for half as much
		int zoom = Integer.getInteger("org.eclipse.swt.internal.deviceZoom", 100);
		Rectangle bounds = new Rectangle(0, 0, width * 100 / zoom, height * 100 / zoom);
		assertThat(screen.intersection(bounds)).as("the screen is too small").isEqualTo(bounds);
		size = width + "x" + height;
		window.setBounds(bounds);
		RunningWorkbench.await("size", () -> window.getSize().equals(new Point(bounds.width, bounds.height)));
	}

	private void end() {
		assertThat(faults).isEmpty();
	}

	private void shoot(String what) {
		shoot(window, what);
	}

	private void shoot(Shell shell, String what) {
		Camera.letDraw();
		String name = String.join("-", RunningWorkbench.locale().getLanguage(), size, what);
		camera.take(shell, name);
		faults.addAll(Inspection.of(shell, name, foreign));
	}

	private void forms(String name) throws Exception {
		OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(name));
		FormEditor editor = new Forms(RunningWorkbench.page()).open(document.intervention().getId(), name).orElseThrow();
		for (FormPage page : FormPage.values()) {
			editor.show(page);
			RunningWorkbench.await("findings", () -> !document.isSaving());
			shoot("form-" + name.split(" ")[0].toLowerCase() + "-" + page.name().toLowerCase());
		}
	}

	private void diagram(String name, DiagramKind kind) throws Exception {
		OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(name));
		Intervention intervention = document.intervention();
		new DiagramEditors(RunningWorkbench.page()).open(new InterventionDiagramInput(intervention.getId(), name, kind, null));
		RunningWorkbench.await("page", () -> RunningWorkbench.controls(window).filter(Browser.class::isInstance).map(Browser.class::cast)
				.filter(Browser::isVisible).anyMatch(browser -> Boolean.TRUE.equals(browser.evaluate("return !!document.body && document.body.dataset.ready === 'true'"))));
		shoot("diagram-" + kind.getLiteral());
	}

	private void tables(String name) throws Exception {
		OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(name));
		Theory theory = Interventions.currentTheory(document.intervention());
		new DiagramEditors(RunningWorkbench.page()).open(new TheoryTablesInput(document.intervention().getId(), name, theory.getId()), TheoryTablesEditor.ID);
		RunningWorkbench.await("tables", () -> RunningWorkbench.page().getActiveEditor().getSite().getId().equals(TheoryTablesEditor.ID));
		shoot("tables");
	}

	private void comparison() throws Exception {
		OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(W6));
		List<Theory> theories = document.intervention().getTheories();
		RunningWorkbench.page().openEditor(
				new ComparisonInput(document.intervention().getId(), W6, theories.get(0).getId(), theories.get(1).getId()), ComparisonEditor.ID);
		shoot("comparison");
	}

	private void views() throws Exception {
		OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(RunningWorkbench.W1));
		ExplorerView explorer = RunningWorkbench.explorer();
		explorer.reveal(Interventions.currentTheory(document.intervention()).getOutcomes().get(0));
		explorer.getSite().getSelectionProvider()
				.setSelection(new StructuredSelection(Interventions.currentTheory(document.intervention()).getOutcomes().get(0)));
		for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews())
			if (view.getId().startsWith("org.lovende.")) {
				RunningWorkbench.page().showView(view.getId());
				shoot("view-" + view.getId().substring("org.lovende.ui.".length()));
			}
		RunningWorkbench.show(MethodView.ID, MethodView.class);
	}
}
