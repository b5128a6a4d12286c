package org.lovende.core.text;

import java.util.Objects;

/**
 * A stretch of a line in one appearance.
 *
 * @param text without line breaks, never null
 * @param bold whether it stands out
 * @param link the address that it leads to, one of {@link LinkAddress}; null for none
 */
public record Span(String text, boolean bold, String link) {
	/** @throws IllegalArgumentException if the link is no address that a text may lead to */
	public Span {
		Objects.requireNonNull(text);
		if (link != null && !LinkAddress.isValid(link))
			throw new IllegalArgumentException(link);
	}

	/** A stretch without any formatting. */
	public static Span plain(String text) {
		return new Span(text, false, null);
	}

	boolean isPlain() {
		return !bold && link == null;
	}

	boolean looksLike(Span other) {
		return bold == other.bold && Objects.equals(link, other.link);
	}

	Span with(String other) {
		return new Span(other, bold, link);
	}
}
