package org.lovende.core.edit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Thrown by the command stack when a command would break what must always hold. The intervention is as it was before. */
public class CommandRefusedException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	private final transient List<Violation> violations;

	CommandRefusedException(List<Violation> violations) {
		super(sentences(violations, Locale.ENGLISH));
		this.violations = List.copyOf(violations);
	}

	/** What the command would have broken; never empty. */
	public List<Violation> violations() {
		return violations;
	}

	/** What to tell the user: one sentence per violation, each on its line. */
	public String message(Locale locale) {
		return sentences(violations, locale);
	}

	private static String sentences(List<Violation> violations, Locale locale) {
		return violations.stream().map(violation -> violation.message(locale)).distinct().collect(Collectors.joining("\n"));
	}
}
