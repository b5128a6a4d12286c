package org.lovende.diagram.text;

import java.util.regex.Pattern;

/** Marks where long words may be divided, for a page whose browser has no rules for the language. The line breaker of pictures needs none. */
public final class SoftHyphens {
	private static final char SOFT_HYPHEN = '\u00AD';
	/** Shorter words are not worth dividing. */
	private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{12,}");

	private SoftHyphens() {
	}

	/** The text with a soft hyphen at each place where one of its long words may be divided. */
	public static String in(String text) {
		return LONG_WORD.matcher(text).replaceAll(word -> divided(word.group()));
	}

	private static String divided(String word) {
		StringBuilder divided = new StringBuilder();
		for (int i = 0; i < word.length(); i++) {
			if (Syllables.isBreak(word, i))
				divided.append(SOFT_HYPHEN);
			divided.append(word.charAt(i));
		}
		return divided.toString();
	}
}
