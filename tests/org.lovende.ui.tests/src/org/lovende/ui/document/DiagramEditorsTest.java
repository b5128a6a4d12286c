package org.lovende.ui.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.W1;

import java.io.InputStream;
import java.net.URL;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.problems.ProblemsView;

@InWorkbench
class DiagramEditorsTest {
	private final IWorkbenchPage page = RunningWorkbench.page();
	private final DiagramEditors editors = new DiagramEditors(page);
	private IEditorPart editor;

	@BeforeEach
	void open() throws Exception {
		String id = RunningWorkbench.id(W1);
		RunningWorkbench.open(id);
		editors.open(new InterventionDiagramInput(id, W1, DiagramKind.RESULT_MAP, null));
		editor = page.getActiveEditor();
	}

	@Test
	void open_aDiagram_leavesTheIconOfItsKindForTheNextStart() throws Exception {
		String icon = editor.getSite().getService(MPart.class).getIconURI();
		assertThat(icon).contains(DiagramKind.RESULT_MAP.getLiteral());
		try (InputStream picture = new URL(icon).openStream()) {
			assertThat(picture.read()).isNotNegative();
		}
	}

	@Test
	void inSight_editorBehindAViewThatHasAllTheRoom_isNoneUntilThatGivesWay() {
		assertThat(editors.inSight()).hasValue(editor);
		IViewPart view = RunningWorkbench.show(ProblemsView.ID, ProblemsView.class);
		page.toggleZoom(page.getReference(view));
		try {
			assertThat(editors.inSight()).isEmpty();
		} finally {
			page.toggleZoom(page.getReference(view));
		}
		assertThat(editors.inSight()).hasValue(editor);
	}
}
