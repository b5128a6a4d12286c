package org.lovende.ui.preferences;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.ui.keys.IBindingService;

/** Which key runs which command, with the keys that the user has chosen instead of the usual ones. The platform keeps them with its settings. */
final class UserKeys {
	private final IBindingService service;

	UserKeys(IBindingService service) {
		this.service = service;
	}

	/** The bindings that hold now, each of a command that something handles: a platform brings keys for commands that nobody needs here. */
	List<Binding> active() {
		return Arrays.stream(service.getBindings()).filter(binding -> binding.getParameterizedCommand() != null)
				.filter(binding -> binding.getParameterizedCommand().getCommand().isHandled()).filter(this::isActive).toList();
	}

	private boolean isActive(Binding binding) {
		return Arrays.asList(service.getActiveBindingsFor(binding.getParameterizedCommand())).contains(binding.getTriggerSequence());
	}

	/** The command that a key runs; empty if it is free. */
	Optional<ParameterizedCommand> commandOf(KeySequence keys) {
		return Optional.ofNullable(service.getPerfectMatch(keys)).map(Binding::getParameterizedCommand);
	}

	/**
	 * Gives a command another key. A command that had it loses it.
	 *
	 * @throws IOException if the settings cannot be written
	 */
	void change(Binding former, KeySequence keys) throws IOException {
		List<Binding> all = new ArrayList<>(Arrays.asList(service.getBindings()));
		if (former.getType() == Binding.USER)
			all.remove(former);
		else
			all.add(chosen((KeySequence) former.getTriggerSequence(), null, former));
		// of two of the user's own for the same key neither would hold
		all.removeIf(other -> other.getType() == Binding.USER && other.getTriggerSequence().equals(keys)
				&& Objects.equals(other.getContextId(), former.getContextId()));
		all.add(chosen(keys, former.getParameterizedCommand(), former));
		service.savePreferences(service.getActiveScheme(), all.toArray(Binding[]::new));
	}

	/** Without a command it takes the key away from the usual one. */
	private static Binding chosen(KeySequence keys, ParameterizedCommand command, Binding like) {
		return new KeyBinding(keys, command, like.getSchemeId(), like.getContextId(), null, null, null, Binding.USER);
	}

	/** Whether the user has chosen any key. */
	boolean areChanged() {
		return Arrays.stream(service.getBindings()).anyMatch(binding -> binding.getType() == Binding.USER);
	}

	/**
	 * Takes back all that the user has chosen.
	 *
	 * @throws IOException if the settings cannot be written
	 */
	void reset() throws IOException {
		service.savePreferences(service.getActiveScheme(),
				Arrays.stream(service.getBindings()).filter(binding -> binding.getType() != Binding.USER).toArray(Binding[]::new));
	}
}
