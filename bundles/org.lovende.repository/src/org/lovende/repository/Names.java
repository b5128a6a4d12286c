package org.lovende.repository;

import java.util.Locale;

/** How names of interventions are compared: without regard to letter case and outer white space. */
final class Names {
	private Names() {
	}

	static boolean same(String one, String other) {
		return key(one).equals(key(other));
	}

	/** What two names that are the same have in common; empty for null. */
	static String key(String name) {
		return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
	}
}
