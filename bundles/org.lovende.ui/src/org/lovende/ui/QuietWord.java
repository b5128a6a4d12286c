package org.lovende.ui;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;

/** A sentence in the line at the bottom of the window, for some seconds: an answer where a dialog would be too loud and silence a riddle. */
public final class QuietWord {
	private static final int SHOWN = 8000;

	private QuietWord() {
	}

	/**
	 * Says it, as long as the user stays in a part.
	 *
	 * @param part where the user is; null says nothing
	 */
	public static void say(IWorkbenchPart part, String sentence) {
		IStatusLineManager line = line(part);
		if (line == null)
			return;
		line.setMessage(sentence);
		Object said = new Object();
		Display display = Display.getCurrent();
		display.setData(QuietWord.class.getName(), said);
		display.timerExec(SHOWN, () -> {
			// what was said since has its own time
			if (display.getData(QuietWord.class.getName()) == said)
				line.setMessage(null);
		});
	}

	private static IStatusLineManager line(IWorkbenchPart part) {
		if (part != null && part.getSite() instanceof IViewSite view)
			return view.getActionBars().getStatusLineManager();
		return part != null && part.getSite() instanceof IEditorSite editor ? editor.getActionBars().getStatusLineManager() : null;
	}
}
