package org.lovende.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One line of a text.
 *
 * @param kind what it is a line of
 * @param number what stands before it in a numbered list; 0 elsewhere
 * @param spans what is written in it, each looking different from the one before and none empty
 */
public record Line(Kind kind, int number, List<Span> spans) {
	/** What a line is a line of. */
	public enum Kind {
		PLAIN, BULLET, NUMBER
	}

	/** Joins spans that look alike; what nobody could see is left out: bold space at the ends of bold words, and links without words. */
	public Line {
		spans = joined(withoutBoldEnds(withoutEmptyLinks(joined(spans))));
	}

	/** A line of running text; no spans make an empty line. */
	public static Line plain(List<Span> spans) {
		return new Line(Kind.PLAIN, 0, spans);
	}

	/** An item of a list without numbers. */
	public static Line bullet(List<Span> spans) {
		return new Line(Kind.BULLET, 0, spans);
	}

	/** An item of a numbered list. */
	public static Line numbered(int number, List<Span> spans) {
		return new Line(Kind.NUMBER, number, spans);
	}

	/** Its words, without the sign of a list. */
	public String words() {
		return spans.stream().map(Span::text).collect(Collectors.joining());
	}

	/** What stands before the words of an item; empty for running text. */
	public String sign() {
		return switch (kind) {
			case PLAIN -> "";
			case BULLET -> "- ";
			case NUMBER -> number + ". ";
		};
	}

	private static List<Span> joined(List<Span> spans) {
		List<Span> joined = new ArrayList<>();
		for (Span span : spans) {
			Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			if (last != null && last.looksLike(span))
				joined.set(joined.size() - 1, last.with(last.text() + span.text()));
			else if (!span.text().isEmpty())
				joined.add(span);
		}
		return List.copyOf(joined);
	}

	private static List<Span> withoutEmptyLinks(List<Span> spans) {
		return IntStream.range(0, spans.size()).mapToObj(i -> spans.get(i).text().isBlank() && !isLinkedOn(spans, i) ? Span.plain(spans.get(i).text()) : spans.get(i)).toList();
	}

	/** Whether the space at an index stands between words of the same link, or is no link. */
	private static boolean isLinkedOn(List<Span> spans, int index) {
		String link = spans.get(index).link();
		return link == null || index > 0 && link.equals(spans.get(index - 1).link()) || index + 1 < spans.size() && link.equals(spans.get(index + 1).link());
	}

	private static List<Span> withoutBoldEnds(List<Span> spans) {
		List<Span> result = new ArrayList<>();
		for (int i = 0; i < spans.size(); i++) {
			Span span = spans.get(i);
			if (!span.bold()) {
				result.add(span);
				continue;
			}
			int start = i > 0 && spans.get(i - 1).bold() ? 0 : ends(span.text(), false);
			int end = i + 1 < spans.size() && spans.get(i + 1).bold() ? span.text().length() : Math.max(start, ends(span.text(), true));
			result.add(new Span(span.text().substring(0, start), false, span.link()));
			result.add(span.with(span.text().substring(start, end)));
			result.add(new Span(span.text().substring(end), false, span.link()));
		}
		return result;
	}

	/** Where the words of a text begin, or end; a space that allows no line break is space, too. */
	private static int ends(String text, boolean atTheEnd) {
		int index = atTheEnd ? text.length() : 0;
		while (atTheEnd ? index > 0 && isSpace(text.charAt(index - 1)) : index < text.length() && isSpace(text.charAt(index)))
			index += atTheEnd ? -1 : 1;
		return index;
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}
}
