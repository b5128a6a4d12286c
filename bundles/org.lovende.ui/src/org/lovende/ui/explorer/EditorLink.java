package org.lovende.ui.explorer;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.lovende.ui.document.InterventionInput;

/** Shows in the tree which intervention the active editor is about, as long as the user wants it. */
final class EditorLink implements IPartListener2 {
	private final IWorkbenchPage page;
	private final ExplorerView explorer;
	private boolean active;

	EditorLink(IWorkbenchPage page, ExplorerView explorer) {
		this.page = page;
		this.explorer = explorer;
		page.addPartListener(this);
	}

	boolean isActive() {
		return active;
	}

	void setActive(boolean wanted) {
		active = wanted;
		show(page.getActiveEditor());
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		if (part.getPart(false) instanceof IEditorPart editor)
			show(editor);
	}

	private void show(IEditorPart editor) {
		if (active && editor != null && editor.getEditorInput() instanceof InterventionInput input)
			explorer.showIntervention(input.interventionId());
	}

	void dispose() {
		page.removePartListener(this);
	}
}
