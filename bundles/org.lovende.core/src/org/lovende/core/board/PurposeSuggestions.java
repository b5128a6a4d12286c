package org.lovende.core.board;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.lovende.core.Interventions;
import org.lovende.core.Texts;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Activity;

/** Finds notes of the activity board that say the same purpose, perhaps in other words, but do not stand in one group yet. */
public final class PurposeSuggestions {
	private static final Pattern WORD_GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
	/** Shorter words (and, the, at, og, til) carry no purpose. */
	private static final int SHORTEST_WORD = 4;
	/** From this share of common words on, two purposes are taken for the same. */
	private static final double ALIKE = 0.5;

	private PurposeSuggestions() {
	}

	/** Sets of at least two notes that could be one group, in the order of the board. A note is in one set at most. */
	public static List<List<Activity>> of(Intervention intervention) {
		Locale locale = Interventions.locale(intervention);
		Map<Activity, Set<String>> words = new LinkedHashMap<>();
		for (Activity note : ActivityBoard.notes(intervention))
			if (!Texts.isBlank(note.getPurpose()))
				words.put(note, words(note.getPurpose(), locale));
		List<List<Activity>> sets = new ArrayList<>();
		for (Map.Entry<Activity, Set<String>> each : words.entrySet())
			sets.stream().filter(set -> areAlike(words.get(set.get(0)), each.getValue())).findFirst()
					.orElseGet(() -> newSet(sets)).add(each.getKey());
		return sets.stream().filter(set -> set.size() > 1 && !isOneGroup(set)).toList();
	}

	private static List<Activity> newSet(List<List<Activity>> sets) {
		List<Activity> set = new ArrayList<>();
		sets.add(set);
		return set;
	}

	private static boolean isOneGroup(List<Activity> set) {
		return set.get(0).getGroup() != null && set.stream().map(Activity::getGroup).distinct().count() == 1;
	}

	private static boolean areAlike(Set<String> one, Set<String> other) {
		Set<String> common = new HashSet<>(one);
		common.retainAll(other);
		Set<String> all = new HashSet<>(one);
		all.addAll(other);
		return all.isEmpty() || common.size() >= ALIKE * all.size();
	}

	private static Set<String> words(String text, Locale locale) {
		return WORD_GAP.splitAsStream(text.toLowerCase(locale)).filter(word -> word.length() >= SHORTEST_WORD).collect(Collectors.toSet());
	}
}
