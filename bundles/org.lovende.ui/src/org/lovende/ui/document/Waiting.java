package org.lovende.ui.document;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Lets the user wait for something that goes on elsewhere: the windows are drawn, input is ignored, and after half a second a small window says
 * what goes on.
 */
public final class Waiting {
	private static final int MILLISECONDS_UNTIL_SAID = 500;
	private static final int[] INPUT = { SWT.KeyDown, SWT.KeyUp, SWT.MouseDown, SWT.MouseUp, SWT.MouseDoubleClick, SWT.Selection, SWT.DefaultSelection,
			SWT.Close, SWT.DragDetect, SWT.MenuDetect, SWT.Traverse };

	private Waiting() {
	}

	/**
	 * Returns when it is over. To be called on the UI thread.
	 *
	 * @param title what the user is waiting for
	 * @param over asked after everything that happens on the UI thread
	 */
	public static void until(String title, BooleanSupplier over) {
		Display display = Display.getCurrent();
		Listener refuse = Waiting::ignore;
		WaitingSign sign = new WaitingSign(display, title);
		for (int input : INPUT)
			display.addFilter(input, refuse);
		display.timerExec(MILLISECONDS_UNTIL_SAID, sign::show);
		try {
			while (!over.getAsBoolean())
				if (!display.readAndDispatch())
					display.sleep();
		} finally {
			sign.close();
			for (int input : INPUT)
				display.removeFilter(input, refuse);
		}
	}

	private static void ignore(Event event) {
		event.doit = false;
		event.type = SWT.None;
	}
}
