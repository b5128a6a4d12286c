package org.lovende.ui.document;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.lovende.diagram.ui.DiagramEditor;
import org.lovende.ui.Icons;

/**
 * Tells the tabs of diagrams apart: where those of two interventions would have the same name, they say the intervention too, and each has the icon of its kind, in
 * the next start as well, before its editor is built there.
 */
public final class DiagramTabs implements IPartListener2 {
	private final IWorkbenchPage page;

	private DiagramTabs(IWorkbenchPage page) {
		this.page = page;
	}

	/** Follows the editors of a page for its life. */
	public static void follow(IWorkbenchPage page) {
		page.addPartListener(new DiagramTabs(page));
	}

	@Override
	public void partOpened(IWorkbenchPartReference part) {
		changed(part);
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		changed(part);
	}

	private void changed(IWorkbenchPartReference part) {
		if (part instanceof IEditorReference && !page.getWorkbenchWindow().getWorkbench().isClosing())
			// when the editor is there, or has gone
			page.getWorkbenchWindow().getShell().getDisplay().asyncExec(this::mark);
	}

	private void mark() {
		for (IEditorReference reference : page.getEditorReferences())
			if (DiagramEditors.input(reference) != null && reference.getPart(false) instanceof DiagramEditor editor)
				mark(editor, DiagramEditors.input(reference));
	}

	private void mark(DiagramEditor editor, InterventionDiagramInput input) {
		editor.nameIntervention(isAmbiguous(input));
		// one editor draws all kinds: the window itself keeps none of their icons
		editor.getSite().getService(MPart.class).setIconURI(Icons.address(input.kind().getLiteral()));
	}

	private boolean isAmbiguous(InterventionDiagramInput input) {
		return inputs().anyMatch(other -> other.kind() == input.kind() && !other.interventionId().equals(input.interventionId()));
	}

	private Stream<InterventionDiagramInput> inputs() {
		return Arrays.stream(page.getEditorReferences()).map(DiagramEditors::input).filter(Objects::nonNull);
	}
}
