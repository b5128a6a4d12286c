package org.lovende.ui.history;

import org.eclipse.ui.IWorkbenchPage;
import org.lovende.ui.document.DiagramEditors;

/** Opens interventions as they were at other moments. */
public final class Moments {
	private Moments() {
	}

	/**
	 * Opens a moment, or brings it to the front.
	 *
	 * @param withToday whether what has changed since is shown first
	 */
	public static void open(IWorkbenchPage page, MomentInput input, boolean withToday) {
		new DiagramEditors(page).open(input, MomentEditor.ID);
		if (withToday && page.findEditor(input) instanceof MomentEditor editor)
			editor.compareWithToday();
	}
}
