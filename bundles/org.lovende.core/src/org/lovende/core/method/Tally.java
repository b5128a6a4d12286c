package org.lovende.core.method;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;

import org.lovende.core.Messages;

/**
 * How many of some parts have what a step asks of them.
 *
 * @param key which parts and what, in the messages of the package
 * @param done how many have it
 * @param total how many there are
 * @param needed whether the step is only complete when all have it; where a check asks for the same, the check decides, because the team can
 *        dismiss its findings
 */
public record Tally(String key, int done, int total, boolean needed) {
	/** "3 of 7 arrows have a reason." */
	public String text(Locale locale) {
		return Messages.of(Tally.class, locale).get("tally." + key, done, total);
	}

	boolean isOpen() {
		return needed && done < total;
	}

	static <T> Tally asked(String key, Collection<? extends T> parts, Predicate<T> has) {
		return new Tally(key, count(parts, has), parts.size(), false);
	}

	static <T> Tally needed(String key, Collection<? extends T> parts, Predicate<T> has) {
		return new Tally(key, count(parts, has), parts.size(), true);
	}

	private static <T> int count(Collection<? extends T> parts, Predicate<T> has) {
		return (int) parts.stream().filter(has).count();
	}
}
