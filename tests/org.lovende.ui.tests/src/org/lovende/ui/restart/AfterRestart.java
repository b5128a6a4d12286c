package org.lovende.ui.restart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.lovende.diagram.ui.EditedIntervention;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.document.InterventionDiagramInput;

/** Finds what {@link BeforeRestart} left open. */
class AfterRestart {
	@Test
	void restart_opensTheDiagramsThatWereOpen() throws Exception {
		String id = RunningWorkbench.id(RunningWorkbench.W1);
		assertThat(Arrays.stream(RunningWorkbench.page().getEditorReferences()).map(reference -> reference.getTitleToolTip()))
				.as("both diagrams").hasSize(2).allMatch(tip -> tip.endsWith(RunningWorkbench.W1));
		IEditorPart front = RunningWorkbench.page().getActiveEditor();
		assertThat(front.getEditorInput()).isEqualTo(new InterventionDiagramInput(id, RunningWorkbench.W1, BeforeRestart.IN_FRONT, null));
		RunningWorkbench.await("the intervention is loaded", () -> front.getAdapter(EditedIntervention.class) != null);
	}
}
