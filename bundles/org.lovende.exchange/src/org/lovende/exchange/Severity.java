package org.lovende.exchange;

import java.util.Locale;

/** How much a {@link Problem} matters. */
public enum Severity {
	/** Nothing is imported. */
	ERROR,
	/** The import is done, but somebody should look at the place. */
	WARNING,
	/** Something was understood or cleaned up in a way the user may want to know of. */
	NOTE;

	/** The word in machine-readable output: error, warning or note. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
