package org.lovende.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;

@InWorkbench
class TextDialogTest {
	@Test
	void ctrlEnter_afterATextWasWritten_takesIt() {
		assertThat(ask(dialog -> {
			text(dialog).setText("It is agreed with the leaders");
			enter(dialog, SWT.MOD1);
		})).hasValue("It is agreed with the leaders");
	}

	@Test
	void ctrlEnter_withoutAText_asksOn() {
		assertThat(ask(dialog -> {
			enter(dialog, SWT.MOD1);
			assertThat(dialog.isDisposed()).isFalse();
			dialog.close();
		})).isEmpty();
	}

	@Test
	void enter_afterATextWasWritten_beginsALine() {
		assertThat(ask(dialog -> {
			text(dialog).setText("It is");
			assertThat(enter(dialog, 0).doit).isTrue();
			assertThat(dialog.isDisposed()).isFalse();
			dialog.close();
		})).isEmpty();
	}

	private static Optional<String> ask(Consumer<Shell> user) {
		RunningWorkbench.use(user);
		return new TextDialog(RunningWorkbench.page().getWorkbenchWindow().getShell(), "Why?", "Take it", "", Locale.ENGLISH).ask();
	}

	private static Text text(Shell dialog) {
		return RunningWorkbench.controls(dialog).filter(Text.class::isInstance).map(Text.class::cast).findFirst().orElseThrow();
	}

	private static Event enter(Shell dialog, int modifiers) {
		Event event = new Event();
		event.keyCode = SWT.CR;
		event.character = SWT.CR;
		event.stateMask = modifiers;
		event.doit = true;
		text(dialog).notifyListeners(SWT.KeyDown, event);
		return event;
	}
}
