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
import org.lovende.diagram.ui.DiagramEditor;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.problems.ProblemsView;

@InWorkbench
class DiagramEditorsTest {
	private static final String W3 = "Den intensive spædeindsats";

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
	void tab_ofADiagramThatTheWindowBringsBack_hasTheIconOfItsKindInTheNextStart() throws Exception {
		IEditorPart back = page.openEditor(new InterventionDiagramInput(RunningWorkbench.id(W1), W1, DiagramKind.PHASES, null), DiagramEditor.ID);
		RunningWorkbench.await("icons", () -> icon(back).contains(DiagramKind.PHASES.getLiteral()) && icon(editor).contains(DiagramKind.RESULT_MAP.getLiteral()));
		String icon = icon(back);
		try (InputStream picture = new URL(icon).openStream()) {
			assertThat(picture.read()).isNotNegative();
		}
	}

	private static String icon(IEditorPart editor) {
		return String.valueOf(editor.getSite().getService(MPart.class).getIconURI());
	}

	@Test
	void tabs_ofTheSameDiagramOfTwoInterventions_nameThemAsLongAsBothAreOpen() throws Exception {
		assertThat(editor.getTitle()).isEqualTo("Result map");
		editors.open(new InterventionDiagramInput(RunningWorkbench.id(W3), W3, DiagramKind.RESULT_MAP, null));
		IEditorPart other = page.getActiveEditor();
		RunningWorkbench.await("told apart", () -> other.getTitle().equals("Result map · " + W3) && editor.getTitle().equals("Result map · " + W1));
		editors.open(new InterventionDiagramInput(RunningWorkbench.id(W3), W3, DiagramKind.PHASES, null));
		page.closeEditor(editor, false);
		RunningWorkbench.await("alone", () -> other.getTitle().equals("Result map"));
		assertThat(page.getActiveEditor().getTitle()).isEqualTo("Phases");
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
