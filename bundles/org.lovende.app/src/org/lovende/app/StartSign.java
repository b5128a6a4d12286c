package org.lovende.app;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;

/** A small window in the middle of the screen that says what the user is waiting for; until it is closed, no other one takes clicks or keys. */
final class StartSign implements AutoCloseable {
	private static final int MARGIN = 28;
	private static final int WIDTH = 320;

	private final Shell shell;

	/** @param parent the window before which it stays; null if there is none yet */
	StartSign(Shell parent, String text) {
		shell = new Shell(parent, SWT.NO_TRIM | SWT.BORDER | SWT.APPLICATION_MODAL);
		shell.setText(text);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 12).applyTo(shell);
		new Label(shell, SWT.NONE).setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(new ProgressBar(shell, SWT.INDETERMINATE));
		shell.pack();
		Rectangle screen = shell.getDisplay().getPrimaryMonitor().getBounds();
		shell.setLocation(screen.x + (screen.width - shell.getSize().x) / 2, screen.y + (screen.height - shell.getSize().y) / 2);
		shell.open();
	}

	@Override
	public void close() {
		shell.dispose();
	}
}
