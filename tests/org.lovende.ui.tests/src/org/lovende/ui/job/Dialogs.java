package org.lovende.ui.job;

import static org.lovende.ui.RunningWorkbench.await;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.lovende.trials.ui.Hand;
import org.lovende.ui.RunningWorkbench;

/** How somebody uses the dialogs of the program, when they come. */
final class Dialogs {
	private Dialogs() {
	}

	/** Looks for an element in the next list of elements by pasting its name, and takes it with Enter. */
	static void choose(Desk desk, String name) {
		RunningWorkbench.use(dialog -> {
			await("filter has the keys", () -> desk.focus() instanceof Text);
			desk.write(name);
			Table list = (Table) RunningWorkbench.controls(dialog).filter(Table.class::isInstance).findFirst().orElseThrow();
			await("found: " + name, () -> list.getSelectionCount() == 1 && list.getSelection()[0].getText().startsWith(name));
			Hand.press("Return");
			await("taken", dialog::isDisposed);
		});
	}

	/** Clicks a button of a dialog, or of anything else. */
	static void press(Desk desk, Composite area, String words, BooleanSupplier done) {
		Button button = RunningWorkbench.buttons(area, words).stream().filter(Button::isVisible).findFirst().orElseThrow();
		await(words + " can be pressed", button::isEnabled);
		desk.click(words, button, done);
	}
}
