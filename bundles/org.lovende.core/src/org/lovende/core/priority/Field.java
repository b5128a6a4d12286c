package org.lovende.core.priority;

import java.util.Locale;

import org.lovende.core.Messages;

/**
 * The fields of the priority matrix (booklet 3, section 4.3), the one to work in first coming first. The handbook's text names only
 * "maybe" and "a good idea"; the other names and where each field stands are an assumption of ours.
 */
public enum Field {
	/** Easy, high impact. */
	DO_NOW(true, true),
	/** Hard, high impact. */
	GOOD_IDEA(true, false),
	/** Easy, low impact. */
	MAYBE(false, true),
	/** Hard, low impact. */
	LEAVE(false, false);

	/** From this value on, importance is high and implementation easy. */
	public static final double THRESHOLD = 5;

	private final boolean highImpact;
	private final boolean easy;

	Field(boolean highImpact, boolean easy) {
		this.highImpact = highImpact;
		this.easy = easy;
	}

	/** The field in which a point with these values (0–10) stands. */
	public static Field of(double importance, double ease) {
		if (importance >= THRESHOLD)
			return ease >= THRESHOLD ? DO_NOW : GOOD_IDEA;
		return ease >= THRESHOLD ? MAYBE : LEAVE;
	}

	/** Whether points of high importance stand here. */
	public boolean isHighImpact() {
		return highImpact;
	}

	/** Whether points that are easy to implement stand here. */
	public boolean isEasy() {
		return easy;
	}

	/** The name that users read. */
	public String label(Locale locale) {
		return Messages.of(Field.class, locale).get(name());
	}
}
