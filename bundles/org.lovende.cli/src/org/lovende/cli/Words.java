package org.lovende.cli;

import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;

/** The words for enumerated values in JSON and on the command line: <code>inReview</code> is <code>in-review</code>. */
final class Words {
	private Words() {
	}

	static String of(Enumerator value) {
		return value.getLiteral().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
	}
}
