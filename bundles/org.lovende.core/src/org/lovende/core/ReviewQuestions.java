package org.lovende.core;

import java.util.List;
import java.util.Locale;

/** The review questions of the handbook (booklet 3, section 2.9). */
public final class ReviewQuestions {
	/** The keys under which the model keeps the answers to them, in the handbook's order. */
	public static final List<String> KEYS = List.of("essential", "lasting", "intent", "learnable");

	private ReviewQuestions() {
	}

	/**
	 * The question in full.
	 *
	 * @param key one of {@link #KEYS}
	 */
	public static String text(String key, Locale locale) {
		return Messages.of(ReviewQuestions.class, locale).get("review-question." + key);
	}
}
