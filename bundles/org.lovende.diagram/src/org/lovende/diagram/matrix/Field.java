package org.lovende.diagram.matrix;

/** The four fields of the matrix. From {@link #LIMIT} on, a point is easy or important. */
enum Field {
	DO_NOW("do-now"),
	GOOD_IDEA("good-idea"),
	MAYBE("maybe"),
	LEAVE("leave");

	static final double LIMIT = 5;

	private final String key;

	Field(String key) {
		this.key = key;
	}

	/** Its name in the style and in the messages. */
	String key() {
		return key;
	}

	boolean isEasy() {
		return this == DO_NOW || this == MAYBE;
	}

	boolean isImportant() {
		return this == DO_NOW || this == GOOD_IDEA;
	}

	static Field of(double importance, double ease) {
		if (importance >= LIMIT)
			return ease >= LIMIT ? DO_NOW : GOOD_IDEA;
		return ease >= LIMIT ? MAYBE : LEAVE;
	}
}
