package org.lovende.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * Sees every dialog that takes the input of the workbench while a test runs. One that the test expects is filled in and answered; any other is
 * closed, since nobody would answer it, and fails the test with its words.
 */
final class DialogWatch {
	private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

	private final Display display;
	private final Listener listener = this::shown;
	private final Deque<Expected> expected = new ArrayDeque<>();
	private final List<String> complaints = new ArrayList<>();

	/** @param button null: the filling itself closes the dialog */
	private record Expected(Consumer<Shell> filling, String button, AtomicBoolean answered) {
	}

	DialogWatch(Display display) {
		this.display = display;
		display.addFilter(SWT.Show, listener);
	}

	/**
	 * Fills in the next dialog that has a certain button, and presses that.
	 *
	 * @return true once it was pressed
	 */
	AtomicBoolean expect(Consumer<Shell> filling, String button) {
		Expected next = new Expected(filling, button, new AtomicBoolean());
		expected.add(next);
		return next.answered();
	}

	/**
	 * Leaves the next dialog that nobody else expects to somebody who uses it until it is closed.
	 *
	 * @return true once it was closed
	 */
	AtomicBoolean leave(Consumer<Shell> user) {
		Expected next = new Expected(user, null, new AtomicBoolean());
		expected.add(next);
		return next.answered();
	}

	private void shown(Event event) {
		if (event.widget instanceof Shell shell && (shell.getStyle() & MODAL) != 0)
			// when it is open and waits for the user
			display.asyncExec(() -> answer(shell));
	}

	private void answer(Shell dialog) {
		if (dialog.isDisposed())
			return;
		try {
			Expected match = take(dialog);
			if (match == null) {
				complaints.add("a dialog that nobody expects: " + words(dialog));
			} else {
				match.filling().accept(dialog);
				if (match.button() != null)
					RunningWorkbench.press(RunningWorkbench.buttons(dialog, match.button()).get(0));
				else if (!dialog.isDisposed())
					complaints.add("left open: " + words(dialog));
				match.answered().set(true);
			}
		} catch (RuntimeException | AssertionError e) {
			complaints.add("could not answer the dialog " + (dialog.isDisposed() ? "that is closed" : words(dialog)) + ": " + e);
		}
		if (complaints.isEmpty() || dialog.isDisposed())
			return;
		dialog.close();
	}

	private Expected take(Shell dialog) {
		for (Iterator<Expected> each = expected.iterator(); each.hasNext();) {
			Expected one = each.next();
			if (one.button() == null || !RunningWorkbench.buttons(dialog, one.button()).isEmpty()) {
				each.remove();
				return one;
			}
		}
		return null;
	}

	private static String words(Shell dialog) {
		return "“" + dialog.getText() + "” " + RunningWorkbench.controls(dialog)
				.map(control -> control instanceof Label label ? label.getText() : control instanceof Text text ? text.getText() : "")
				.filter(text -> !text.isBlank()).collect(Collectors.joining(" | "));
	}

	/** Fails if there was a dialog that the test did not expect. */
	void check() {
		if (!complaints.isEmpty())
			throw new AssertionError(String.join("\n", complaints));
	}

	/** Ends the watch; fails as {@link #check} does, or if a dialog that the test expected did not come. */
	void end() {
		display.removeFilter(SWT.Show, listener);
		expected.forEach(missing -> complaints
				.add(missing.button() == null ? "a dialog did not come" : "a dialog with the button “" + missing.button() + "” did not come"));
		check();
	}

	/** Closes what is open, so that a test that waits in it goes on. */
	void closeAll() {
		for (Shell shell : display.getShells())
			if (!shell.isDisposed() && shell.isVisible() && (shell.getStyle() & MODAL) != 0) {
				complaints.add("still open: " + words(shell));
				shell.close();
			}
	}
}
