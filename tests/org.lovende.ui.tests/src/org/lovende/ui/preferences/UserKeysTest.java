package org.lovende.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.Workplace;

@InWorkbench
class UserKeysTest {
	private final UserKeys keys = new UserKeys(PlatformUI.getWorkbench().getService(IBindingService.class));
	private Binding usual;

	@BeforeEach
	void begin() {
		RunningWorkbench.explorer();
		usual = binding();
	}

	@AfterEach
	void asBefore() throws IOException {
		keys.reset();
	}

	private Binding binding() {
		return keys.active().stream().filter(binding -> binding.getParameterizedCommand().getId().equals(IWorkbenchCommandConstants.FILE_SAVE_ALL)).findFirst()
				.orElseThrow();
	}

	@Test
	void change_toAFreeKey_movesTheCommandThere() throws Exception {
		KeySequence free = KeySequence.getInstance("CTRL+ALT+F9");
		assertThat(keys.commandOf(free)).isEmpty();
		keys.change(usual, free);
		assertThat(binding().getTriggerSequence()).isEqualTo(free);
		assertThat(keys.commandOf((KeySequence) usual.getTriggerSequence())).isEmpty();
	}

	@Test
	void change_toTheKeyOfAnotherCommand_takesItFromThat() throws Exception {
		KeySequence taken = KeySequence.getInstance("CTRL+S");
		assertThat(keys.commandOf(taken)).map(ParameterizedCommand::getId).hasValue(IWorkbenchCommandConstants.FILE_SAVE);
		keys.change(usual, taken);
		assertThat(keys.commandOf(taken)).map(ParameterizedCommand::getId).hasValue(IWorkbenchCommandConstants.FILE_SAVE_ALL);
	}

	@Test
	void enter_afterAKeyWasPressed_takesThatKey() throws Exception {
		RunningWorkbench.use(dialog -> {
			Text field = RunningWorkbench.controls(dialog).filter(Text.class::isInstance).map(Text.class::cast).findFirst().orElseThrow();
			press(field, SWT.F9, SWT.CTRL | SWT.ALT);
			press(field, SWT.CR, 0);
		});
		KeyChoice choice = new KeyChoice(RunningWorkbench.page().getWorkbenchWindow().getShell(), "Save all", key -> Optional.empty(),
				Workplace.messages(KeyChoice.class));
		assertThat(choice.ask()).hasValue(KeySequence.getInstance("CTRL+ALT+F9"));
	}

	private static void press(Text field, int key, int modifiers) {
		Event event = new Event();
		event.keyCode = key;
		event.character = key == SWT.CR ? SWT.CR : 0;
		event.stateMask = modifiers;
		event.doit = true;
		field.notifyListeners(SWT.KeyDown, event);
	}

	@Test
	void reset_afterTwoChanges_givesBackTheUsualKey() throws Exception {
		assertThat(keys.areChanged()).isFalse();
		keys.change(usual, KeySequence.getInstance("CTRL+ALT+F9"));
		keys.change(binding(), KeySequence.getInstance("CTRL+ALT+F8"));
		assertThat(binding().getTriggerSequence()).isEqualTo(KeySequence.getInstance("CTRL+ALT+F8"));
		assertThat(keys.areChanged()).isTrue();
		keys.reset();
		assertThat(keys.areChanged()).isFalse();
		assertThat(binding().getTriggerSequence()).isEqualTo(usual.getTriggerSequence());
	}
}
