package org.lovende.core.narrative;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.lovende.core.Messages;

/** The fixed phrases of one language. Phrases that are equally good are used in turn. */
final class Phrasebook {
	/** Up to this number, numbers are written as words. */
	private static final int LAST_WORD = 10;

	private final Messages messages;
	private final String openingQuote;
	private final String and;
	private final Map<String, MessageFormat> formats = new HashMap<>();
	private final Map<String, Integer> variantCounts = new HashMap<>();
	private final Map<String, Integer> turns = new HashMap<>();

	Phrasebook(Messages messages) {
		this.messages = messages;
		openingQuote = quote("").substring(0, 1);
		and = get("list.last", "", "");
	}

	/** As {@link Messages#get}; parsed patterns are kept, because a large theory takes each of them hundreds of times. */
	String get(String key, Object... arguments) {
		if (arguments.length == 0)
			return messages.get(key);
		return formats.computeIfAbsent(key, unparsed -> new MessageFormat(messages.get(unparsed), messages.locale())).format(arguments);
	}

	/** All phrases of a group that has variants, the one whose turn it is first, put together only as they are taken. Moves the turn on. */
	Stream<String> variants(String key, Object... arguments) {
		int count = variantCounts.computeIfAbsent(key, this::count);
		int turn = turns.merge(key, 1, Integer::sum) - 1;
		return IntStream.range(0, count).mapToObj(i -> get(key + "." + (1 + (turn + i) % count), arguments));
	}

	/** The phrase of the group whose turn it is. */
	String next(String key, Object... arguments) {
		return variants(key, arguments).findFirst().orElseThrow();
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
		return !part.startsWith(openingQuote) && part.contains(and);
	}

	/** The parts, each brought into text, as an enumeration of phrases. */
	<T> String list(List<T> parts, Function<T, String> text) {
		return list(parts.stream().map(text).toList(), false);
	}
}
