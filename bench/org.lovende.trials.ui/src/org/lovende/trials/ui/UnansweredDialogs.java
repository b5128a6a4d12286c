package org.lovende.trials.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Closes each dialog that opens while nobody is there to answer it, which would otherwise wait for ever, and tells its words. */
final class UnansweredDialogs {
	private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

	private final Display display;
	private final Consumer<String> told;
	private final Listener listener = this::shown;

	/** @param told is told of each, in a sentence */
	UnansweredDialogs(Display display, Consumer<String> told) {
		this.display = display;
		this.told = told;
		display.addFilter(SWT.Show, listener);
	}

	private void shown(Event event) {
		if (event.widget instanceof Shell shell && (shell.getStyle() & MODAL) != 0)
			// when it is open and waits for the user
			display.asyncExec(() -> close(shell));
	}

	private void close(Shell dialog) {
		if (dialog.isDisposed())
			return;
		List<String> words = new ArrayList<>();
		addWords(dialog, words);
		told.accept("a dialog that nobody expects: “" + dialog.getText().strip() + "” " + String.join(" | ", words));
		dialog.close();
	}

	private static void addWords(Composite parent, List<String> words) {
		for (Control child : parent.getChildren()) {
			String text = child instanceof Label label ? label.getText() : child instanceof Text field ? field.getText() : "";
			if (!text.isBlank())
				words.add(text);
			if (child instanceof Composite composite)
				addWords(composite, words);
		}
	}

	/** Leaves the dialogs that open from now on to the user. */
	void end() {
		display.removeFilter(SWT.Show, listener);
	}
}
