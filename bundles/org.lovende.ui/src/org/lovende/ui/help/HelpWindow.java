package org.lovende.ui.help;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.lovende.ui.Workplace;

/** The guide in a window of its own, for the time that a dialog keeps the user from the views. It closes with the dialog. */
final class HelpWindow {
	private static final Point SIZE = new Point(520, 640);
	private static final String KEY = HelpWindow.class.getName();

	private HelpWindow() {
	}

	/** Opens the window beside a dialog, or shows something else in it. */
	static void open(Shell dialog, List<String> keys) {
		HelpPane pane = (HelpPane) dialog.getData(KEY);
		if (pane == null || pane.area().isDisposed()) {
			Shell shell = new Shell(dialog, SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MODELESS);
			shell.setText(Workplace.messages(HelpWindow.class).get("window"));
			shell.setLayout(new FillLayout());
			pane = new HelpPane(shell);
			dialog.setData(KEY, pane);
			shell.setSize(SIZE);
			shell.open();
		}
		pane.showHelpOn(keys, Optional.empty());
		pane.area().getShell().setActive();
	}
}
