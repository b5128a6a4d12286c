package org.lovende.diagram.text;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where a Danish or English word may be divided when it fits on no line. A few rules of thumb that hold in both languages, no dictionary:
 * a division leaves three letters on either side and a vowel in each part; of several consonants between two vowels the last begins the new
 * syllable, together with those that can begin a Danish or English syllable with it. Compounds are not recognised, so that a division may be
 * unusual: the soft hyphen says it better where an author cares.
 */
final class Syllables {
	private static final int MARGIN = 3;
	private static final String VOWELS = "aeiouyæøåäöüéèáà";
	/** Pairs that stay together at the beginning of a syllable. */
	private static final Set<String> ONSETS = Set.of("bl", "br", "ch", "dr", "fl", "fr", "gl", "gr", "kl", "kn", "kr", "kv", "pl", "pr", "qu",
			"sh", "sk", "sl", "sm", "sn", "sp", "st", "sv", "th", "tr", "ph");

	private Syllables() {
	}

	/**
	 * @param fits whether a beginning of the word can stand on the line
	 * @return the index before which to divide, 0 if there is no place
	 */
	static int lastBreak(String word, Predicate<String> fits) {
		int found = 0;
		for (int i = MARGIN; i <= word.length() - MARGIN; i++)
			if (isBreak(word, i) && fits.test(word.substring(0, i)))
				found = i;
		return found;
	}

	/** Whether the word may be divided before the letter at the index. */
	static boolean isBreak(String word, int i) {
		if (i < MARGIN || i > word.length() - MARGIN)
			return false;
		if (!areLetters(word, i - MARGIN, i + MARGIN) || !hasVowel(word, 0, i) || !hasVowel(word, i, word.length()))
			return false;
		if (isVowel(word.charAt(i)))
			return false;
		boolean vowelAfter = isVowel(word.charAt(i + 1));
		boolean pairAfter = isOnset(word, i) && isVowel(word.charAt(i + 2));
		boolean pairCut = isOnset(word, i - 1);
		return pairAfter || vowelAfter && !pairCut;
	}

	private static boolean areLetters(String word, int from, int to) {
		return word.substring(from, to).chars().allMatch(Character::isLetter);
	}

	private static boolean hasVowel(String word, int from, int to) {
		return word.substring(from, to).chars().anyMatch(c -> isVowel((char) c));
	}

	private static boolean isVowel(char c) {
		return VOWELS.indexOf(Character.toLowerCase(c)) >= 0;
	}

	private static boolean isOnset(String word, int i) {
		return ONSETS.contains(word.substring(i, i + 2).toLowerCase(Locale.ROOT));
	}
}
