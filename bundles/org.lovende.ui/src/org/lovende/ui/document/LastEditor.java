package org.lovende.ui.document;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.lovende.core.Messages;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.Dialogs;

/**
 * Offers to save when the last editor of an intervention with unsaved changes was closed. Nothing is lost if the user says later: the
 * intervention stays open in the explorer, with its star.
 */
public final class LastEditor implements IPartListener2 {
	private final IWorkbenchPage page;

	/** Follows the editors of a page for its life. */
	public static void follow(IWorkbenchPage page) {
		page.addPartListener(new LastEditor(page));
	}

	private LastEditor(IWorkbenchPage page) {
		this.page = page;
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		if (page.getWorkbenchWindow().getWorkbench().isClosing() || !(part instanceof IEditorReference editor))
			return;
		InterventionInput input = DiagramEditors.part(editor);
		if (input != null)
			// after the editor has gone, so that the window shows what the question is about
			page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> closed(input.interventionId()));
	}

	private void closed(String interventionId) {
		if (!isOpen(interventionId))
			offer(interventionId);
	}

	private static void offer(String id) {
		Workplace workplace = Workplace.current();
		Messages messages = Workplace.messages(LastEditor.class);
		workplace.documents().find(id).filter(document -> document.isDirty() && !document.isSaving())
				.filter(document -> Dialogs.confirm(messages.get("lastEditor", document.name()), messages.get("lastEditor.save"),
						messages.get("lastEditor.later"), workplace.locale()))
				.ifPresent(OpenDocument::trySave);
	}

	private boolean isOpen(String interventionId) {
		for (IEditorReference reference : page.getEditorReferences()) {
			InterventionInput input = DiagramEditors.part(reference);
			if (input != null && input.interventionId().equals(interventionId))
				return true;
		}
		return false;
	}
}
