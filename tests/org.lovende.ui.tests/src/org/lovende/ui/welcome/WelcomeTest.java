package org.lovende.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.W1;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.lovende.core.Interventions;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.repository.InterventionSummary;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.Workspace;
import org.lovende.trials.ui.Hand;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.Workplace;
import org.lovende.ui.forms.FormEditor;
import org.lovende.ui.help.FirstStepsView;
import org.lovende.ui.help.HelpView;

@InWorkbench
class WelcomeTest {
	private static final String NAME = "Ny indsats fra guiden";
	private static final String QUICKLY = "Ny indsats i en fart";

	@Test
	void links_onTheWelcomePage_goOnWithAnIntervention() {
		WelcomeEditor.open(RunningWorkbench.page());
		WelcomeEditor editor = (WelcomeEditor) RunningWorkbench.page().getActiveEditor();
		RunningWorkbench.await("interventions", () -> link(editor.content(), W1).isPresent());
		link(editor.content(), W1).orElseThrow().notifyListeners(SWT.Selection, new Event());
		assertThat(RunningWorkbench.page().getActiveEditor()).isInstanceOf(FormEditor.class);
		RunningWorkbench.await("loaded", () -> RunningWorkbench.page().getActiveEditor().getTitle().equals(W1));
	}

	@Test
	void links_whenThePageIsSeenAgain_nameWhatWasMadeMeanwhile() throws Exception {
		WelcomeEditor.open(RunningWorkbench.page());
		WelcomeEditor editor = (WelcomeEditor) RunningWorkbench.page().getActiveEditor();
		RunningWorkbench.await("interventions", () -> link(editor.content(), W1).isPresent());
		RunningWorkbench.explorer();
		Intervention intervention = InterventionFactory.eINSTANCE.createIntervention();
		intervention.setId(UUID.randomUUID().toString());
		intervention.setName(NAME);
		try (Workspace workspace = Workplace.current().repository().openWorkspace()) {
			workspace.add(intervention);
			workspace.commit("made elsewhere");
		}
		try {
			RunningWorkbench.page().activate(editor);
			RunningWorkbench.await("the new one", () -> link(editor.content(), NAME).isPresent());
		} finally {
			Workplace.current().repository().delete(find(NAME).orElseThrow().id());
		}
	}

	@Test
	void buttons_onTheWelcomePage_leadToTheFirstStepsAndToWhatIsNew() {
		WelcomeEditor.open(RunningWorkbench.page());
		Composite content = ((WelcomeEditor) RunningWorkbench.page().getActiveEditor()).content();
		RunningWorkbench.press(RunningWorkbench.buttons(content, "Your first intervention, step by step").get(0));
		assertThat(RunningWorkbench.page().getActivePart()).isInstanceOf(FirstStepsView.class);
		RunningWorkbench.press(RunningWorkbench.buttons(content, "Read more").get(0));
		assertThat(RunningWorkbench.page().getActivePart()).isInstanceOf(HelpView.class);
		assertThat(RunningWorkbench.buttons(content, "Work with others on a server …")).hasSize(1);
	}

	@Test
	void wizard_filledOnItsThreePages_makesTheInterventionAndOpensItsForm() throws Exception {
		AtomicBoolean made = RunningWorkbench.fillIn(this::fill, "Create");
		RunningWorkbench.command(IWorkbenchCommandConstants.FILE_NEW);
		assertThat(made).isTrue();
		RunningWorkbench.await("creation", () -> find(NAME).isPresent());
		RunningWorkbench.await("form", () -> RunningWorkbench.page().getActiveEditor() instanceof FormEditor);
		String id = find(NAME).orElseThrow().id();
		assertThat(RunningWorkbench.<List<String>>saved(id, saved -> List.of(saved.getPurpose(), saved.getTargetGroups().get(0).getTitle(),
				saved.getCoreElements().get(1).getTitle(), Interventions.currentTheory(saved).getOutcomes().get(0).getTitle())))
				.containsExactly("At give ro", "Unge", "Gåture", "Trivsel");
		RunningWorkbench.page().closeAllEditors(false);
		Workplace.current().repository().delete(id);
		assertThat(find(NAME)).isEmpty();
	}

	@Test
	void ctrlEnter_inTheFirstField_makesTheIntervention() throws Exception {
		RunningWorkbench.use(dialog -> {
			write(dialog, 0, QUICKLY);
			Hand.press("ctrl+Return");
			RunningWorkbench.await("closed", dialog::isDisposed);
		});
		RunningWorkbench.command(IWorkbenchCommandConstants.FILE_NEW);
		RunningWorkbench.await("creation", () -> find(QUICKLY).isPresent());
		RunningWorkbench.await("form", () -> RunningWorkbench.page().getActiveEditor() instanceof FormEditor);
		RunningWorkbench.page().closeAllEditors(false);
		Workplace.current().repository().delete(find(QUICKLY).orElseThrow().id());
	}

	private void fill(Shell dialog) {
		write(dialog, 0, NAME);
		RunningWorkbench.press(RunningWorkbench.buttons(dialog, "Next >").get(0));
		write(dialog, 0, "At give ro");
		write(dialog, 1, "Unge");
		RunningWorkbench.press(RunningWorkbench.buttons(dialog, "Next >").get(0));
		write(dialog, 0, "Trivsel");
		write(dialog, 1, "Samtaler\nGåture");
	}

	private static void write(Shell dialog, int index, String words) {
		RunningWorkbench.controls(dialog).filter(Text.class::isInstance).map(Text.class::cast).filter(text -> text.getEditable() && text.isVisible()).skip(index)
				.findFirst().orElseThrow().setText(words);
	}

	private static Optional<Link> link(Composite content, String name) {
		return RunningWorkbench.controls(content).filter(Link.class::isInstance).map(Link.class::cast).filter(link -> link.getText().contains(name)).findFirst();
	}

	private static Optional<InterventionSummary> find(String name) {
		try {
			return Workplace.current().repository().list().stream().filter(summary -> summary.name().equals(name)).findFirst();
		} catch (RepositoryException e) {
			throw new AssertionError(e);
		}
	}
}
