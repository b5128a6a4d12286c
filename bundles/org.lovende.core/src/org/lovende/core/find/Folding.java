package org.lovende.core.find;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Brings letters into the form in which Danes take them for the same: upper and lower case, å and aa, the Swedish and German letters for æ and ø, and
 * letters with and without accents. Æ, ø and å stay letters of their own.
 */
final class Folding {
	private static final char AA = '\u00E5';
	private static final char RING = '\u030A';

	private final StringBuilder folded;
	/** Where each folded letter begins in the text; the last entry is the end of the text. */
	private final int[] origins;

	private Folding(String text) {
		folded = new StringBuilder(text.length());
		int[] places = new int[text.length() + 1];
		for (int i = 0; i < text.length(); i++) {
			char letter = letter(text.charAt(i));
			if (letter == 0)
				continue;
			places[folded.length()] = i;
			if (letter == 'a' && i + 1 < text.length() && (letter(text.charAt(i + 1)) == 'a' || text.charAt(i + 1) == RING)) {
				letter = AA;
				i++;
			}
			folded.append(letter);
		}
		places[folded.length()] = text.length();
		origins = Arrays.copyOf(places, folded.length() + 1);
	}

	/** The text in that form. */
	static String fold(String text) {
		return new Folding(text).folded.toString();
	}

	/** The text in that form, with the places from which its letters come. */
	static Folding of(String text) {
		return new Folding(text);
	}

	/** Where a letter of the folded text, or its end, stands in the text itself. */
	int origin(int index) {
		return origins[index];
	}

	/** 0 for an accent that stands alone. */
	private static char letter(char letter) {
		if (letter < 0x80)
			return Character.toLowerCase(letter);
		return switch (Character.toLowerCase(letter)) {
		case '\u00E6', '\u00E4' -> '\u00E6';
		case '\u00F8', '\u00F6' -> '\u00F8';
		case AA -> AA;
		case '\u00FC' -> 'y';
		default -> plain(letter);
		};
	}

	private static char plain(char letter) {
		if (Character.getType(letter) == Character.NON_SPACING_MARK)
			return 0;
		return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).toLowerCase(Locale.ROOT).charAt(0);
	}
}
