package org.lovende.ui.handlers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.W1;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.core.edit.Change;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.welcome.WelcomeEditor;

@InWorkbench
class SaveHandlerTest {
	private final IWorkbenchPage page = RunningWorkbench.page();
	private OpenDocument document;

	@BeforeEach
	void open() throws Exception {
		document = RunningWorkbench.open(RunningWorkbench.id(W1));
		WelcomeEditor.open(page);
		page.activate(page.getActiveEditor());
	}

	private boolean isSaid() {
		return RunningWorkbench.controls(page.getWorkbenchWindow().getShell()).filter(CLabel.class::isInstance)
				.anyMatch(label -> ((CLabel) label).getText().equals("Everything is saved."));
	}

	@Test
	void save_onTheWelcomePage_savesWhatIsNotSavedElsewhere() {
		document.execute(new Change(document.domain()).set(document.intervention(), InterventionPackage.Literals.INTERVENTION__ORGANISATION, "Byen").command("Set"));
		RunningWorkbench.command(IWorkbenchCommandConstants.FILE_SAVE);
		RunningWorkbench.await("saved", () -> !document.isDirty());
		assertThat(isSaid()).isFalse();
		document.undo();
		assertThat(document.trySave()).isTrue();
	}

	@Test
	void save_withNothingToSave_saysSo() {
		assertThat(isSaid()).isFalse();
		RunningWorkbench.command(IWorkbenchCommandConstants.FILE_SAVE);
		RunningWorkbench.await("said", this::isSaid);
	}
}
