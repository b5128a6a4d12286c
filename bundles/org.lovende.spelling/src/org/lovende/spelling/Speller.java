package org.lovende.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.text.ParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Looks words up in the dictionary of one language and in the user's own words. To be used by one thread at a time: a look-up may take a moment. */
public final class Speller {
	/** For which languages there is a dictionary. */
	public static final Set<String> LANGUAGES = Set.of("da", "en");

	private static final int MOST_WORDS = 8;
	private static final int MOST_SUGGESTIONS = 5;

	private final Hunspell hunspell;
	private final OwnWords own;

	private Speller(Hunspell hunspell, OwnWords own) {
		this.hunspell = hunspell;
		this.own = own;
	}

	/**
	 * Reads a dictionary. That takes a second or more.
	 *
	 * @param language one of {@link #LANGUAGES}
	 * @throws IOException if the bundle is damaged
	 */
	public static Speller of(Locale language, OwnWords own) throws IOException {
		String folder = "dictionaries/" + language.getLanguage() + "/index.";
		Bundle bundle = FrameworkUtil.getBundle(Speller.class);
		try (InputStream rules = bundle.getEntry(folder + "aff").openStream(); InputStream words = bundle.getEntry(folder + "dic").openStream()) {
			return new Speller(new Hunspell(new Dictionary(rules, List.of(words), false, SortingStrategy.inMemory())), own);
		} catch (ParseException e) {
			throw new IOException(e);
		}
	}

	/** The first words of a text that are unknown, eight at most: a text with more of them is better read than checked. */
	public List<UnknownWord> check(String text) {
		return Words.of(text).stream().filter(word -> !own.contains(word) && !hunspell.spell(word)).limit(MOST_WORDS)
				.map(word -> new UnknownWord(word, hunspell.suggest(word).stream().limit(MOST_SUGGESTIONS).toList())).toList();
	}
}
