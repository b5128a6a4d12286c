package org.lovende.repository;

/** Where interventions lie in the repository: each is one resource with one root. */
final class Paths {
	static final String LIVE = "/interventions";
	static final String TRASH = "/trash";

	private Paths() {
	}

	static String live(String id) {
		return LIVE + "/" + id;
	}

	static String trash(String id) {
		return TRASH + "/" + id;
	}
}
