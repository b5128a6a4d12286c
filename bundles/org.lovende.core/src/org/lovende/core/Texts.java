package org.lovende.core;

import java.util.List;

/** The form in which the model keeps texts, and in which two texts are equal. */
public final class Texts {
	/** The greatest number of characters in a title. */
	public static final int MAX_TITLE = 300;
	/** The greatest number of characters in any other text. */
	public static final int MAX_TEXT = 30_000;

	private Texts() {
	}

	/**
	 * Brings a text into the form that the model keeps: line ends LF, white space at both ends removed, characters that XML 1.0 cannot
	 * hold removed, no text at all as null.
	 *
	 * @param text any text, also null
	 * @return the text, never empty; null if there is none
	 */
	public static String normalise(String text) {
		if (text == null)
			return null;
		StringBuilder result = new StringBuilder(text.length());
		text.replace("\r\n", "\n").replace('\r', '\n').codePoints().filter(Texts::isLegalInXml).forEach(result::appendCodePoint);
		String trimmed = result.toString().strip();
		return trimmed.isEmpty() ? null : trimmed;
	}

	/** A text typed or pasted as a title: normalised, and cut where it is longer than titles can be; null if there is none. */
	public static String title(String text) {
		String normal = normalise(text);
		return normal == null ? null : shortened(normal, MAX_TITLE);
	}

	/** Whether a text holds only characters that {@link #normalise} keeps, so that it can be stored and exported; true for null. */
	public static boolean isStorable(String text) {
		return text == null || text.codePoints().allMatch(Texts::isLegalInXml);
	}

	/** Whether there is nothing to read in the text: null, empty or white space only. */
	public static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	/** A text for a list or a sentence: the text itself, or as many of its characters as are allowed, the last being "…". */
	public static String shortened(String text, int characters) {
		if (text.length() <= characters)
			return text;
		int end = characters - 1;
		if (Character.isHighSurrogate(text.charAt(end - 1)))
			end--;
		return text.substring(0, end).stripTrailing() + '…';
	}

	/** Several words as part of a sentence: "a", "a and b", "a, b and c". Empty for none. */
	public static String enumeration(List<String> words, String and) {
		int last = words.size() - 1;
		return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + ' ' + and + ' ' + words.get(last);
	}

	/** The lines of a text that hold one entry per line, without blank ones; empty for null. */
	public static List<String> lines(String text) {
		return text == null ? List.of() : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
	}

	/** XML 1.0 (fifth edition), production 2. */
	private static boolean isLegalInXml(int c) {
		return c == 0x9 || c == 0xA || c == 0xD || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000 && c <= 0x10FFFF;
	}
}
