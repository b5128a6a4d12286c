package org.lovende.repository;

import org.lovende.repository.server.UniqueNames;

/** How names of interventions are compared: without regard to letter case and outer white space. */
final class Names {
	private Names() {
	}

	static boolean same(String one, String other) {
		return key(one).equals(key(other));
	}

	/** What two names that are the same have in common; empty for null. */
	static String key(String name) {
		return UniqueNames.key(name);
	}
}
