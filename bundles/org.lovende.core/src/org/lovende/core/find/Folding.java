package org.lovende.core.find;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Brings letters into the form in which Danes take them for the same: upper and lower case, å and aa, the Swedish and German letters for æ and ø, and
 * letters with and without accents. Æ, ø and å stay letters of their own.
 */
final class Folding {
	private final StringBuilder folded = new StringBuilder();
	private final int[] origins;

	private Folding(String text) {
		int[] places = new int[text.length() * 2 + 1];
		for (int i = 0; i < text.length(); i++) {
			String letters = letters(text.charAt(i));
			for (int j = 0; j < letters.length(); j++)
				places[folded.length() + j] = i;
			folded.append(letters);
		}
		places[folded.length()] = text.length();
		origins = places;
	}

	/** The text in that form. */
	static String fold(String text) {
		StringBuilder result = new StringBuilder(text.length() + 8);
		for (int i = 0; i < text.length(); i++)
			result.append(letters(text.charAt(i)));
		return result.toString();
	}

	/** The text in that form, with the places from which its letters come. */
	static Folding of(String text) {
		return new Folding(text);
	}

	/** Where a letter of the folded text, or its end, stands in the text itself. */
	int origin(int index) {
		return origins[index];
	}

	/** At most two letters; none for an accent that stands alone. */
	private static String letters(char letter) {
		if (letter < 0x80)
			return String.valueOf(Character.toLowerCase(letter));
		return switch (Character.toLowerCase(letter)) {
		case '\u00E6', '\u00E4' -> "\u00E6";
		case '\u00F8', '\u00F6' -> "\u00F8";
		case '\u00E5' -> "aa";
		case '\u00FC' -> "y";
		default -> plain(letter);
		};
	}

	private static String plain(char letter) {
		if (Character.getType(letter) == Character.NON_SPACING_MARK)
			return "";
		String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
		return parts.substring(0, 1).toLowerCase(Locale.ROOT);
	}
}
