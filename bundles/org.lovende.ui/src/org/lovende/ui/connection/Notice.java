package org.lovende.ui.connection;

import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.swt.widgets.Shell;
import org.lovende.core.Messages;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.Dialogs;

/** Tells the user something without taking the keyboard: a small window at the corner, which goes by itself. */
final class Notice {
	private static final long MILLISECONDS = 12_000;

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
				.text(messages.get(text, arguments)).delay(MILLISECONDS).open();
	}
}
