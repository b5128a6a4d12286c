package org.lovende.repository;

/** What lies where in the repository. Interventions are one resource with one root each. */
final class Paths {
	static final String LIVE = "/interventions";
	static final String TRASH = "/trash";
	/** A resource without content, there as soon as somebody has decided what the repository shall hold. */
	static final String SETTLED = "/settled";

	private Paths() {
	}

	static String live(String id) {
		return LIVE + "/" + id;
	}

	static String trash(String id) {
		return TRASH + "/" + id;
	}
}
