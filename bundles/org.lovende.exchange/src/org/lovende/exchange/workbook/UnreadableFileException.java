package org.lovende.exchange.workbook;

/** Reading a file was given up; the message is the name of a problem, not a sentence. */
final class UnreadableFileException extends Exception {
	private static final long serialVersionUID = 1L;

	private final transient Object[] arguments;

	UnreadableFileException(String problem, Object... arguments) {
		super(problem);
		this.arguments = arguments;
	}

	Object[] arguments() {
		return arguments;
	}
}
