package org.lovende.ui.handlers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.W1;
import static org.lovende.ui.RunningWorkbench.await;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.model.intervention.InterventionPackage.Literals;
import org.lovende.trials.ui.Hand;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.properties.FeatureHelp;
import org.lovende.ui.properties.PropertiesView;
import org.lovende.ui.welcome.WelcomeEditor;

@InWorkbench
class CloseEditorHandlerTest {
	private final IWorkbenchPage page = RunningWorkbench.page();
	private OpenDocument document;

	@BeforeEach
	void open() throws Exception {
		document = RunningWorkbench.open(RunningWorkbench.id(W1));
	}

	@Test
	void closeKey_inAFieldOfTheProperties_closesTheEditorInFrontAndKeepsWhatWasTyped() {
		WelcomeEditor.open(page);
		PropertiesView properties = RunningWorkbench.properties();
		Shell window = page.getWorkbenchWindow().getShell();
		Text organisation = (Text) RunningWorkbench.controls(window)
				.filter(control -> control.getData(FeatureHelp.FEATURE) == Literals.INTERVENTION__ORGANISATION).findFirst().orElseThrow();
		window.forceActive();
		organisation.setFocus();
		await("the field has the keys", () -> organisation.isFocusControl() && page.getActivePart() == properties);
		organisation.setText("Regionen");
		Hand.press("ctrl+w");
		await("closed", () -> page.getEditorReferences().length == 0);
		assertThat(document.intervention().getOrganisation()).isEqualTo("Regionen");
		document.undo();
		assertThat(document.isDirty()).isFalse();
	}

	@Test
	void close_withoutAnEditor_isNotOffered() {
		RunningWorkbench.properties();
		assertThat(page.getEditorReferences()).isEmpty();
		assertThat(PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(IWorkbenchCommandConstants.FILE_CLOSE).isEnabled()).isFalse();
	}
}
