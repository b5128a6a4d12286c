package org.lovende.spelling;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a text apart into the words that can be looked up. */
final class Words {
	private static final Pattern ADDRESS = Pattern.compile("\\S*(://|www\\.|@)\\S*");
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-'’][\\p{L}\\p{M}]+)*[\\p{N}]*");

	private Words() {
	}

	/** The words in their order, each once; without addresses, abbreviations in capitals, and what has digits. */
	static Set<String> of(String text) {
		Set<String> words = new LinkedHashSet<>();
		// a hyphen that only says where a word may break
		for (Matcher word = WORD.matcher(ADDRESS.matcher(text.replace("\u00AD", "")).replaceAll(" ")); word.find();)
			if (word.group().length() > 1 && !word.group().equals(word.group().toUpperCase(Locale.ROOT)) && word.group().codePoints().noneMatch(Character::isDigit))
				words.add(word.group());
		return words;
	}
}
