package org.lovende.cli;

import java.util.concurrent.Callable;

import org.lovende.core.Messages;

/** A command that gets what it needs from an {@link Environment}. */
abstract class EnvironmentCommand implements Callable<Integer> {
	private final Environment environment;

	EnvironmentCommand(Environment environment) {
		this.environment = environment;
	}

	final Environment environment() {
		return environment;
	}

	final Console console() {
		return environment.console();
	}

	final Messages messages() {
		return environment.messages();
	}
}
