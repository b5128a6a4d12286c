package org.lovende.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Sees to it that some control of the window has the keys. A button that takes itself away when it is pressed takes them with it: then Ctrl+Z would do nothing
 * until the user clicks somewhere. The part that is active gets them instead.
 */
public final class FocusKeeper {
	private final Display display;

	private FocusKeeper(Display display) {
		this.display = display;
	}

	/** Keeps watch as long as the display lives. */
	public static void watch(Display display) {
		FocusKeeper keeper = new FocusKeeper(display);
		display.addFilter(SWT.FocusOut, event -> display.asyncExec(keeper::keep));
	}

	/** Afterwards another control may have them, or another window. */
	private void keep() {
		if (display.isDisposed() || display.getFocusControl() != null)
			return;
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPart part = window == null || window.getActivePage() == null ? null : window.getActivePage().getActivePart();
		if (part != null && display.getActiveShell() == window.getShell())
			part.setFocus();
	}
}
