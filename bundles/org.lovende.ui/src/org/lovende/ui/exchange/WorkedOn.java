package org.lovende.ui.exchange;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.lovende.diagram.ui.EditedIntervention;
import org.lovende.ui.Selections;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.explorer.ExplorerView;

/** The intervention that the user works on: that of the part he works in, else the one that is selected in the tree. */
final class WorkedOn {
	private WorkedOn() {
	}

	/** Its identifier; null if there is none. */
	static String intervention(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		if (part != null && part.getAdapter(EditedIntervention.class) instanceof OpenDocument document)
			return document.intervention().getId();
		ISelection selection = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().getSelection(ExplorerView.ID);
		return Optional.ofNullable(selection).flatMap(Selections::document).map(document -> document.intervention().getId()).orElse(null);
	}
}
