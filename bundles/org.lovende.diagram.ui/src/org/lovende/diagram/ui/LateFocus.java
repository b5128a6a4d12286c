package org.lovende.diagram.ui;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;

/** The keys for a part whose contents come only after it was opened. */
public final class LateFocus {
	private LateFocus() {
	}

	/**
	 * Gives the keys to a part if it is the active one. Nothing happens while a dialog stands before the window: SWT would take the keys from it, and it
	 * could not be answered by keys any more.
	 */
	public static void give(IWorkbenchPart part) {
		Shell window = part.getSite().getShell();
		Shell active = window.getDisplay().getActiveShell();
		if (part.getSite().getPage().getActivePart() == part && (active == null || active == window))
			part.setFocus();
	}
}
