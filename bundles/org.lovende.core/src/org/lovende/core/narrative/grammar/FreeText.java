package org.lovende.core.narrative.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.lovende.core.Texts;
import org.lovende.core.text.FormattedText;

/** Puts free text into running text: one line, whole sentences. Words are never changed, only spaces, line breaks, formatting, list signs and final marks. */
public final class FreeText {
	private static final Pattern UNTIDY_SPACE = Pattern.compile("\\s\\s|[\\s&&[^ ]]");
	private static final Pattern SPACE = Pattern.compile("\\s+");
	private static final Pattern LIST_SIGN = Pattern.compile("^[-–•*·]\\s+");
	private static final Pattern SENTENCE_END_INSIDE = Pattern.compile("[.!?…]\\s+\\p{Lu}");
	private static final Pattern OPEN_MARKS = Pattern.compile("[\\s,;:]+$");
	private static final String FINAL_MARKS = ".!?…";

	private FreeText() {
	}

	/** The text on one line, with single spaces and no more than one full stop in a row; empty for null. */
	public static String line(String text) {
		if (text == null)
			return "";
		String words = FormattedText.plain(text);
		String dots = words.contains("..") ? words.replace("...", "…").replace("..", "…") : words;
		return UNTIDY_SPACE.matcher(dots).find() ? SPACE.matcher(dots).replaceAll(" ").strip() : dots.strip();
	}

	/** Whether the text holds more than one sentence. */
	public static boolean hasSeveralSentences(String text) {
		List<String> parts = parts(text);
		return parts.size() > 1 || parts.size() == 1 && SENTENCE_END_INSIDE.matcher(parts.get(0)).find();
	}

	/** The text as whole sentences on one line; empty if there is nothing to read. */
	public static String sentences(String text) {
		return parts(text).stream().map(FreeText::sentence).collect(Collectors.joining(" "));
	}

	/** The lines of a text without list signs; a line that only goes on with the sentence of the line before is joined to it. */
	private static List<String> parts(String text) {
		List<String> parts = new ArrayList<>();
		for (String line : Texts.lines(FormattedText.plain(text))) {
			String content = line(LIST_SIGN.matcher(line).replaceFirst(""));
			if (content.isEmpty())
				continue;
			int last = parts.size() - 1;
			if (last >= 0 && content.equals(line(line)) && goesOn(parts.get(last), content))
				parts.set(last, parts.get(last) + " " + content);
			else
				parts.add(content);
		}
		return parts;
	}

	private static boolean goesOn(String before, String line) {
		return !isClosed(before) && (before.endsWith(",") || Character.isLowerCase(line.codePointAt(0)));
	}

	/** The text with a capital letter first and a final mark last. */
	public static String sentence(String text) {
		String closed = isClosed(text) ? text : OPEN_MARKS.matcher(text).replaceFirst("") + ".";
		int first = closed.codePointAt(0);
		if (!Character.isLowerCase(first))
			return closed;
		int length = Character.charCount(first);
		return closed.substring(0, length).toUpperCase(Locale.ROOT) + closed.substring(length);
	}

	/** Whether the text ends with a mark that ends a sentence. */
	static boolean isClosed(String text) {
		return !text.isEmpty() && FINAL_MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
	}
}
