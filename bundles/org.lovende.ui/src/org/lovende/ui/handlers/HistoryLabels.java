package org.lovende.ui.handlers;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.lovende.ui.document.OpenDocuments;

/** Keeps the words of undo and redo in the menu up to date. */
public final class HistoryLabels {
	private HistoryLabels() {
	}

	/** Starts to follow the documents, for the life of a window. */
	public static void follow(OpenDocuments documents, IWorkbenchWindow window) {
		ICommandService commands = window.getService(ICommandService.class);
		Runnable refresh = () -> {
			commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
			commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
		};
		documents.addListener(refresh);
		window.getPartService().addPartListener(new ActivePartListener(refresh));
	}
}
