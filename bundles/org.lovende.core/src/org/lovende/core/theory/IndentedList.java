package org.lovende.core.theory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a list in which indentation tells what belongs under what, as people paste it from Word, Excel, an e-mail or a text editor. */
final class IndentedList {
	/** Indentation, then perhaps a bullet or a number, then the text. */
	private static final Pattern LINE = Pattern.compile("^([ \\t\\u00A0]*)(?:[-*+•◦▪‣–—·o]\\s+|\\d{1,3}[.)]\\s+|[a-z][.)]\\s+)?(.*\\S)\\s*$");
	private static final int TAB = 4;

	/**
	 * An entry of the list.
	 *
	 * @param level how deep it stands, from 0; at most one deeper than the entry before
	 * @param text never empty
	 */
	record Entry(int level, String text) {
	}

	private IndentedList() {
	}

	/** The entries in their order. Blank lines count for nothing. Tabs are worth four spaces. */
	static List<Entry> parse(String text) {
		List<Entry> entries = new ArrayList<>();
		Deque<Integer> indents = new ArrayDeque<>();
		for (String line : text.lines().toList()) {
			Matcher matcher = LINE.matcher(line);
			if (!matcher.matches())
				continue;
			int indent = width(matcher.group(1));
			while (!indents.isEmpty() && indents.peek() >= indent)
				indents.pop();
			entries.add(new Entry(indents.size(), matcher.group(2)));
			indents.push(indent);
		}
		return entries;
	}

	private static int width(String indentation) {
		int width = 0;
		for (char c : indentation.toCharArray())
			width = c == '\t' ? (width / TAB + 1) * TAB : width + 1;
		return width;
	}
}
