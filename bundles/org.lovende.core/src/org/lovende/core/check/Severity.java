package org.lovende.core.check;

import java.util.Locale;

/** How much a finding matters, the gravest first. */
public enum Severity {
	/** The description cannot stay as it is. */
	ERROR,
	/** Something that a reader would miss, or that weakens the theory. */
	WARNING,
	/** Worth knowing; may be intended. */
	INFO;

	/** The word by which lists and JSON name it: error, warning, info. The same in every language. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
