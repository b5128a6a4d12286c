package org.lovende.ui.connection;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.lovende.core.Messages;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.Dialogs;

/** Tells the user something without taking the keyboard: a small window at the corner, which goes by itself. */
final class Notice {
	private static final long MILLISECONDS = 12_000;
	private static final int WIDTH = 360;

	private Notice() {
	}

	/**
	 * Shows a notice.
	 *
	 * @param title the key of its heading among the texts of this package
	 * @param text the key of what it says
	 * @param arguments of what it says
	 */
	static void show(Shell shell, String title, String text, Object... arguments) {
		if (shell == null || shell.isDisposed())
			return;
		Messages messages = Workplace.messages(Notice.class);
		NotificationPopup.forShell(shell).title(Dialogs.title(Workplace.current().locale()) + " \u2013 " + messages.get(title), true)
				.content(parent -> wrapped(parent, messages.get(text, arguments))).delay(MILLISECONDS).open();
	}

	/** The popup's own text is one line, however long. */
	private static Label wrapped(Composite parent, String words) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}
}
