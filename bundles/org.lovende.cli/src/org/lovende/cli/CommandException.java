package org.lovende.cli;

/** Ends a command with one clear sentence for the user and an exit code. */
final class CommandException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	private final int exitCode;

	CommandException(int exitCode, String message) {
		super(message);
		this.exitCode = exitCode;
	}

	int exitCode() {
		return exitCode;
	}
}
