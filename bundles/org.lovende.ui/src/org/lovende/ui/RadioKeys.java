package org.lovende.ui;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;

/** Arrow keys choose among radio buttons. By themselves they lead from one to the next on GTK without choosing it, so that Enter takes another. */
public final class RadioKeys {
	private RadioKeys() {
	}

	/** Lets the one that an arrow key leads to be chosen. Nothing but an arrow key or a click leads from one to another, and a click chooses too. */
	public static void leadAmong(List<Button> buttons) {
		AtomicReference<Button> left = new AtomicReference<>();
		for (Button button : buttons) {
			button.addListener(SWT.FocusOut, event -> {
				left.set(button);
				button.getDisplay().asyncExec(() -> left.set(null));
			});
			button.addListener(SWT.FocusIn, event -> {
				if (left.get() != null && left.get() != button && !button.getSelection())
					choose(buttons, button);
			});
		}
	}

	private static void choose(List<Button> buttons, Button chosen) {
		buttons.forEach(each -> each.setSelection(each == chosen));
		chosen.notifyListeners(SWT.Selection, new Event());
	}
}
