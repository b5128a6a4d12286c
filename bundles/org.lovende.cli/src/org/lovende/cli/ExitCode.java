package org.lovende.cli;

/** What the exit codes of the command line mean. Scripts rely on these numbers. */
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
}
