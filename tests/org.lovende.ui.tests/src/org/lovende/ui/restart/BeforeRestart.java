package org.lovende.ui.restart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.document.DiagramEditors;
import org.lovende.ui.document.InterventionDiagramInput;

/** Leaves two diagrams open; the workbench closes after this class. */
class BeforeRestart {
	static final DiagramKind IN_FRONT = DiagramKind.RESULT_MAP;
	static final DiagramKind BEHIND = DiagramKind.PRIORITY_MATRIX;

	@Test
	void open_diagrams() throws Exception {
		RunningWorkbench.page().closeAllEditors(false);
		String id = RunningWorkbench.id(RunningWorkbench.W1);
		DiagramEditors editors = new DiagramEditors(RunningWorkbench.page());
		editors.open(new InterventionDiagramInput(id, RunningWorkbench.W1, BEHIND, null));
		editors.open(new InterventionDiagramInput(id, RunningWorkbench.W1, IN_FRONT, null));
		assertThat(RunningWorkbench.page().getEditorReferences()).hasSize(2);
	}
}
