package org.lovende.core.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.lovende.core.Messages;

/** The fixed phrases of one language. Phrases that are equally good are used in turn. */
final class Phrasebook {
	/** Up to this number, numbers are written as words. */
	private static final int LAST_WORD = 10;

	private final Messages messages;
	private final Map<String, Integer> variantCounts = new HashMap<>();
	private final Map<String, Integer> turns = new HashMap<>();

	Phrasebook(Messages messages) {
		this.messages = messages;
	}

	String get(String key, Object... arguments) {
		return messages.get(key, arguments);
	}

	/** All phrases of a group that has variants, the one whose turn it is first; taking them moves the turn on. */
	List<String> variants(String key, Object... arguments) {
		int count = variantCounts.computeIfAbsent(key, this::count);
		int turn = turns.merge(key, 1, Integer::sum) - 1;
		List<String> variants = new ArrayList<>(count);
		for (int i = 0; i < count; i++)
			variants.add(get(key + "." + (1 + (turn + i) % count), arguments));
		return variants;
	}

	/** The phrase of the group whose turn it is. */
	String next(String key, Object... arguments) {
		return variants(key, arguments).get(0);
	}

	/** Lets the first phrase of a group have the next turn. */
	void restart(String key) {
		turns.remove(key);
	}

	private int count(String key) {
		int count = 0;
		while (messages.has(key + "." + (count + 1)))
			count++;
		return count;
	}

	/** "three"; a number beyond ten in digits. */
	String count(int number) {
		return number <= LAST_WORD ? get("count." + number) : String.valueOf(number);
	}

	/** "third"; the number in digits beyond ten, which {@link #hasOrdinal} tells. */
	String ordinal(int number) {
		return hasOrdinal(number) ? get("ordinal." + number) : String.valueOf(number);
	}

	static boolean hasOrdinal(int number) {
		return number <= LAST_WORD;
	}

	String quote(String text) {
		return get("quote", text);
	}

	/**
	 * The parts as an enumeration.
	 *
	 * @param clauses true if the parts are clauses, each of which needs its own "that"
	 */
	String list(List<String> parts, boolean clauses) {
		if (parts.size() == 1)
			return parts.get(0);
		String kind = clauses ? "list.clause" : "list";
		String text = parts.get(0);
		for (String part : parts.subList(1, parts.size() - 1))
			text = get(kind + ".middle", text, part);
		return get(!clauses && parts.stream().anyMatch(this::isEnumeration) ? "list.last.nested" : kind + ".last", text, parts.get(parts.size() - 1));
	}

	private boolean isEnumeration(String part) {
		return !part.startsWith(get("quote", "").substring(0, 1)) && part.contains(get("list.last", "", ""));
	}

	/** The parts, each brought into text, as an enumeration of phrases. */
	<T> String list(List<T> parts, Function<T, String> text) {
		return list(parts.stream().map(text).toList(), false);
	}
}
