package org.lovende.program;

import org.lovende.repository.RepositoryException;

/** What the exit codes of the program mean, with a window or without. Scripts rely on these numbers. */
public final class ExitCode {
	/** Done. */
	public static final int DONE = 0;
	/** Findings of severity error or warning, problems in the input, or an aim of a benchmark missed. */
	public static final int FINDINGS = 1;
	/** Wrong usage, an unknown or ambiguous name, or something that is not set up. */
	public static final int USAGE = 2;
	/** The repository cannot be reached or opened: in use, refused, or of another model version. */
	public static final int REPOSITORY = 3;
	/** Something cannot be written, or an internal error. */
	public static final int FAILED = 4;

	private ExitCode() {
	}

	/** The exit code after a repository has refused something. */
	public static int of(RepositoryException exception) {
		return switch (exception.kind()) {
		case UNKNOWN_NAME, AMBIGUOUS_NAME, NAME_TAKEN, BAD_ADDRESS -> USAGE;
		case CANNOT_WRITE -> FAILED;
		default -> REPOSITORY;
		};
	}
}
