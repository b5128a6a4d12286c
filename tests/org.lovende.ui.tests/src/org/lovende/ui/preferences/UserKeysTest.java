package org.lovende.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;

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
