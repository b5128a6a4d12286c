package org.lovende.exchange;

import java.util.ArrayList;
import java.util.List;

import org.lovende.core.Messages;

/** Collects the problems of one import in the order in which they are found. */
public final class ProblemLog {
	/** More of a cell's text than this does not help to find it. */
	private static final int MAX_QUOTED = 60;

	private final Messages messages;
	private final List<Problem> problems = new ArrayList<>();

	/**
	 * @param messages the sentences: a problem named "x" is the text of the key <code>problem.x</code>
	 */
	public ProblemLog(Messages messages) {
		this.messages = messages;
	}

	/**
	 * Notes a problem.
	 *
	 * @param key name of the sentence, without its prefix
	 * @param value what stands at the place, or null
	 * @param expected what could stand there, or null
	 * @param arguments {1}, {2}, … of the sentence; {0} is the value, shortened
	 */
	public void add(Severity severity, Place place, String key, String value, String expected, Object... arguments) {
		Object[] all = new Object[arguments.length + 1];
		all[0] = shorten(value);
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		problems.add(new Problem(severity, place, value, expected, messages.get("problem." + key, all)));
	}

	/** Notes an error about which nothing more is to be said than its sentence. */
	public void error(Place place, String key, Object... arguments) {
		add(Severity.ERROR, place, key, null, null, arguments);
	}

	public Messages messages() {
		return messages;
	}

	/** What was noted so far. */
	public List<Problem> problems() {
		return List.copyOf(problems);
	}

	public boolean hasErrors() {
		return problems.stream().anyMatch(Problem::isError);
	}

	private static String shorten(String value) {
		if (value == null)
			return "";
		String line = value.replace('\n', ' ');
		return line.length() <= MAX_QUOTED ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, MAX_QUOTED) - 1)) + "…";
	}
}
