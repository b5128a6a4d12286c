package org.lovende.ui.history;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

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
		try {
			if (page.openEditor(input, MomentEditor.ID) instanceof MomentEditor editor && withToday)
				editor.compareWithToday();
		} catch (PartInitException e) {
			ILog.of(Moments.class).error("cannot open " + input.getToolTipText(), e);
		}
	}
}
