package org.lovende.ui;

import org.eclipse.swt.widgets.Control;

/**
 * Runs something when nothing has changed for a moment: it must not slow down typing. Of several whose moment ends at once each runs for itself, and
 * the keys that were pressed meanwhile are taken between them.
 */
public final class Pause {
	private static final int MILLISECONDS = 400;

	private final Control control;
	private final Runnable task;
	private final Runnable over = this::over;

	/**
	 * @param control without which there is nothing to do any more
	 * @param task run on the UI thread
	 */
	public Pause(Control control, Runnable task) {
		this.control = control;
		this.task = task;
	}

	/** Something has changed: the moment begins, also if one had begun already. */
	public void begin() {
		control.getDisplay().timerExec(MILLISECONDS, over);
	}

	private void over() {
		// not here: GTK runs all timers that are due before it looks at a key
		if (!control.isDisposed())
			control.getDisplay().asyncExec(() -> {
				if (!control.isDisposed())
					task.run();
			});
	}
}
