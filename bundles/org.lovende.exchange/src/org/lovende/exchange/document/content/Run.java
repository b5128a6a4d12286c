package org.lovende.exchange.document.content;

import java.util.Objects;

/**
 * A stretch of text in one appearance. A line feed in the text is a line break in the document.
 *
 * @param text never null
 * @param emphasis how it stands out
 * @param link the address that it leads to; null for plain text
 */
public record Run(String text, Emphasis emphasis, String link) {
	/** How a run stands out from the text around it. */
	public enum Emphasis {
		PLAIN, BOLD,
		/** Grey: remarks about the text rather than the text. */
		MUTED
	}

	public Run {
		Objects.requireNonNull(text);
		Objects.requireNonNull(emphasis);
	}

	public static Run plain(String text) {
		return new Run(text, Emphasis.PLAIN, null);
	}

	public static Run bold(String text) {
		return new Run(text, Emphasis.BOLD, null);
	}

	public static Run muted(String text) {
		return new Run(text, Emphasis.MUTED, null);
	}

	/** A run that shows an address and leads to it. */
	public static Run link(String address) {
		return new Run(address, Emphasis.PLAIN, address);
	}
}
