package org.lovende.ui.exchange;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.lovende.diagram.ui.EditedIntervention;
import org.lovende.ui.document.OpenDocument;

/** The intervention of the part that the user works in. */
final class WorkedOn {
	private WorkedOn() {
	}

	/** Its identifier; null if there is none. */
	static String intervention(ExecutionEvent event) {
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		return part != null && part.getAdapter(EditedIntervention.class) instanceof OpenDocument document ? document.intervention().getId() : null;
	}
}
