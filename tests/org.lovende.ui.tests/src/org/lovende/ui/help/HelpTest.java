package org.lovende.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lovende.help.Glossary;
import org.lovende.help.Guide;
import org.lovende.help.Section;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.intervention.TargetGroup;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.explorer.ExplorerView;
import org.lovende.ui.forms.FormEditor;
import org.lovende.ui.forms.FormPage;
import org.lovende.ui.forms.Forms;
import org.lovende.ui.properties.FeatureHelp;

@InWorkbench
class HelpTest {
	private static final String CONTEXT_HELP = "org.lovende.ui.help.context";

	@ParameterizedTest
	@ValueSource(strings = { "da", "en" })
	void guide_inBothLanguages_helpsWithEveryViewEditorFormAndDiagram(String language) throws Exception {
		List<String> keys = new ArrayList<>();
		for (String point : new String[] { "org.eclipse.ui.views", "org.eclipse.ui.editors" })
			Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(point)).filter(element -> !element.getName().equals("category"))
					.map(element -> element.getAttribute("id")).filter(id -> id.startsWith("org.lovende.")).forEach(keys::add);
		Arrays.stream(FormPage.values()).map(page -> "form." + page.name()).forEach(keys::add);
		DiagramKind.VALUES.stream().map(kind -> "diagram." + kind.getLiteral()).forEach(keys::add);
		Guide guide = Guide.read(new Locale(language));
		assertThat(keys).hasSizeGreaterThan(25).allSatisfy(key -> assertThat(guide.on(key)).as(key).isPresent());
	}

	@Test
	void f1_inAView_showsTheSectionOfTheView() {
		RunningWorkbench.show(ExplorerView.ID, ExplorerView.class);
		RunningWorkbench.command(CONTEXT_HELP);
		assertThat(shown().helps()).contains(ExplorerView.ID);
	}

	@Test
	void f1_inAFieldOfAForm_showsItsWordsAndTheSectionOfItsKind() throws Exception {
		String id = RunningWorkbench.id(RunningWorkbench.W1);
		OpenDocument document = RunningWorkbench.open(id);
		FormEditor editor = new Forms(page()).open(id, document.name()).orElseThrow();
		RunningWorkbench.await("form", () -> editor.getTitle().equals(document.name()));
		editor.show(FormPage.BASICS);
		RunningWorkbench.await("field", () -> field().isPresent());
		RunningWorkbench.await("focus", () -> field().orElseThrow().setFocus());
		RunningWorkbench.command(CONTEXT_HELP);
		assertThat(shown().helps()).contains("form.BASICS");
		assertThat(view().pane().before())
				.contains(Glossary.of(RunningWorkbench.locale()).of(InterventionPackage.Literals.INTERVENTION__PURPOSE).orElseThrow().word());
	}

	@Test
	void firstStep_aTargetGroupWithoutCriteria_isNotDoneUntilTheyAreWritten() {
		Intervention intervention = InterventionFactory.eINSTANCE.createIntervention();
		TargetGroup group = InterventionFactory.eINSTANCE.createTargetGroup();
		intervention.getTargetGroups().add(group);
		assertThat(FirstStep.TARGET_GROUP.isDone(intervention)).isFalse();
		group.setInclusion("Unge");
		group.setExclusion("Voksne");
		assertThat(FirstStep.TARGET_GROUP.isDone(intervention)).isTrue();
	}

	private static Optional<Control> field() {
		return RunningWorkbench.controls(page().getWorkbenchWindow().getShell())
				.filter(control -> control.getData(FeatureHelp.FEATURE) == InterventionPackage.Literals.INTERVENTION__PURPOSE).findFirst();
	}

	@Test
	void f1_inADialog_opensTheGuideBesideIt() {
		AtomicReference<String> help = new AtomicReference<>();
		RunningWorkbench.fillIn(dialog -> {
			HelpWindow.open(dialog, HelpKeys.of(dialog, null));
			help.set(Arrays.stream(dialog.getShells()).map(Shell::getText).reduce("", String::concat));
		}, "Cancel");
		RunningWorkbench.command("org.lovende.ui.settings");
		assertThat(help.get()).isEqualTo("Help");
	}

	@Test
	void searchField_withAWord_listsWhatWasFoundAndShowsTheFirst() throws Exception {
		RunningWorkbench.command("org.lovende.ui.help.guide");
		HelpPane pane = view().pane();
		int all = pane.found().getItemCount();
		pane.question().setText("tray drag");
		assertThat(pane.found().getItemCount()).isEqualTo(1);
		pane.question().setText("priority");
		assertThat(pane.found().getItemCount()).isBetween(2, all - 1);
		assertThat(pane.shown().id()).isEqualTo("priority-matrix");
		pane.question().setText("");
		assertThat(pane.found().getItemCount()).isEqualTo(all);
	}

	@Test
	void steps_ofTheFirstIntervention_tickOffWhatTheModelHas() throws Exception {
		String id = RunningWorkbench.id(RunningWorkbench.W1);
		OpenDocument document = RunningWorkbench.open(id);
		FirstStepsView view = RunningWorkbench.show(FirstStepsView.ID, FirstStepsView.class);
		RunningWorkbench.select(document.intervention());
		RunningWorkbench.await("purpose", () -> view.isTicked(FirstStep.PURPOSE));
		assertThat(view.isTicked(FirstStep.RESULT_MAP)).isTrue();
		assertThat(view.isTicked(FirstStep.TARGET_GROUP)).isFalse();
		view.button(FirstStep.TARGET_GROUP).notifyListeners(SWT.Selection, new Event());
		assertThat(page().getActiveEditor()).isInstanceOf(FormEditor.class);
	}

	@Test
	void label_ofAField_saysTheHandbooksWordWithItsPlace() throws Exception {
		OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(RunningWorkbench.W1));
		RunningWorkbench.properties();
		RunningWorkbench.select(document.intervention().getCoreElements().get(0));
		Control parent = RunningWorkbench.properties().getSite().getShell();
		assertThat(parent).isNotNull();
		assertThat(RunningWorkbench.controls((Shell) parent).map(Control::getToolTipText))
				.anySatisfy(text -> assertThat(text).contains("core element").contains("Håndbog i lovende praksis, booklet 3, section 2.4"));
	}

	private static Section shown() {
		return view().pane().shown();
	}

	private static HelpView view() {
		return (HelpView) page().findView(HelpView.ID);
	}

	private static IWorkbenchPage page() {
		return RunningWorkbench.page();
	}
}
