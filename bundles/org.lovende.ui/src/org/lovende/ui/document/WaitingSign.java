package org.lovende.ui.document;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;

/** A small window that says what the user is waiting for. */
final class WaitingSign {
	private static final int MARGIN = 24;
	private static final int WIDTH = 280;

	private final Display display;
	private final String text;
	private Shell shell;
	private boolean closed;

	WaitingSign(Display display, String text) {
		this.display = display;
		this.text = text;
	}

	void show() {
		if (closed || display.isDisposed())
			return;
		Shell parent = display.getActiveShell();
		shell = parent == null ? new Shell(display, SWT.BORDER | SWT.ON_TOP) : new Shell(parent, SWT.BORDER | SWT.TOOL);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(shell);
		new Label(shell, SWT.NONE).setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(new ProgressBar(shell, SWT.INDETERMINATE));
		shell.pack();
		Rectangle around = parent == null ? display.getPrimaryMonitor().getBounds() : parent.getBounds();
		shell.setLocation(around.x + (around.width - shell.getSize().x) / 2, around.y + (around.height - shell.getSize().y) / 2);
		shell.setVisible(true);
	}

	void close() {
		closed = true;
		if (shell != null && !shell.isDisposed())
			shell.dispose();
	}
}
