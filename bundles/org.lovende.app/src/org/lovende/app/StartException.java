package org.lovende.app;

/** Ends the start with one clear sentence for the user and an exit code. */
final class StartException extends Exception {
	private static final long serialVersionUID = 1L;

	private final int exitCode;

	StartException(int exitCode, String message) {
		super(message);
		this.exitCode = exitCode;
	}

	int exitCode() {
		return exitCode;
	}
}
