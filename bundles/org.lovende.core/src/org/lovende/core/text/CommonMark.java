package org.lovende.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The words of one line as CommonMark: bold with two asterisks, and links. */
final class CommonMark {
	static final String STRONG = "**";
	/** Finds what stands inside a line; lines and lists are found by {@link FormattedText}. */
	private static final Parser PARSER = Parser.builder().enabledBlockTypes(Set.of()).build();
	private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w+;)");
	private static final String SIGNS = "\\`*_[]()<>&!";
	private static final char NONE = 0;

	private CommonMark() {
	}

	/** Reads a line; empty if there is anything in it but words, bold words and links. */
	static Optional<List<Span>> read(String kept) {
		String words = kept.strip();
		int start = kept.indexOf(words);
		Node line = PARSER.parse(words).getFirstChild();
		List<Span> spans = new ArrayList<>();
		spans.add(Span.plain(kept.substring(0, start)));
		if (!(line instanceof Paragraph) || line.getNext() != null || !collect(line, false, null, spans))
			return Optional.empty();
		spans.add(Span.plain(kept.substring(start + words.length())));
		return Optional.of(Line.plain(spans).spans());
	}

	private static boolean collect(Node parent, boolean bold, String link, List<Span> spans) {
		for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Text text)
				spans.add(new Span(text.getLiteral(), bold, link));
			else if (node instanceof StrongEmphasis strong && STRONG.equals(strong.getOpeningDelimiter()) && !bold) {
				if (!collect(strong, true, link, spans))
					return false;
			} else if (node instanceof Link target && target.getTitle() == null && LinkAddress.isValid(target.getDestination())) {
				if (!collect(target, bold, target.getDestination(), spans))
					return false;
			} else
				return false;
		}
		return true;
	}

	/** Writes a line with as few backslashes as possible; empty if there is no form that would be read as these spans. */
	static Optional<String> write(List<Span> spans) {
		String tidy = write(spans, false);
		if (isReadAs(spans, tidy))
			return Optional.of(tidy);
		String safe = write(spans, true);
		return isReadAs(spans, safe) ? Optional.of(safe) : Optional.empty();
	}

	private static boolean isReadAs(List<Span> spans, String kept) {
		return read(kept).filter(spans::equals).isPresent();
	}

	private static String write(List<Span> spans, boolean escapeAll) {
		boolean isLinkOutside = hasHalfBoldLink(spans);
		StringBuilder kept = new StringBuilder();
		List<String> open = new ArrayList<>();
		for (int i = 0; i < spans.size(); i++) {
			Span span = spans.get(i);
			String nextLink = i + 1 < spans.size() ? spans.get(i + 1).link() : null;
			List<String> wanted = marks(span, isLinkOutside);
			close(open, common(open, wanted), kept);
			for (String mark : wanted.subList(open.size(), wanted.size()))
				kept.append(mark.equals(STRONG) ? STRONG : "[");
			open = new ArrayList<>(wanted);
			appendEscaped(kept, span, i + 1 == spans.size(), nextLink != null && !nextLink.equals(span.link()), escapeAll);
		}
		close(open, 0, kept);
		return kept.toString();
	}

	/** The marks around a span from the outer to the inner one; a link is marked by its address. */
	private static List<String> marks(Span span, boolean isLinkOutside) {
		List<String> marks = new ArrayList<>();
		if (span.bold())
			marks.add(STRONG);
		if (span.link() != null)
			marks.add(isLinkOutside ? 0 : marks.size(), span.link());
		return marks;
	}

	private static int common(List<String> open, List<String> wanted) {
		int common = 0;
		while (common < open.size() && common < wanted.size() && open.get(common).equals(wanted.get(common)))
			common++;
		return common;
	}

	private static void close(List<String> open, int remaining, StringBuilder kept) {
		while (open.size() > remaining) {
			String mark = open.remove(open.size() - 1);
			kept.append(mark.equals(STRONG) ? STRONG : "](" + ENTITY.matcher(mark).replaceAll("\\\\&") + ")");
		}
	}

	private static boolean hasHalfBoldLink(List<Span> spans) {
		for (int i = 1; i < spans.size(); i++)
			if (spans.get(i).link() != null && Objects.equals(spans.get(i).link(), spans.get(i - 1).link()))
				return true;
		return false;
	}

	private static void appendEscaped(StringBuilder kept, Span span, boolean isLast, boolean isBeforeLink, boolean escapeAll) {
		String text = span.text();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			char before = i > 0 ? text.charAt(i - 1) : kept.isEmpty() ? ' ' : NONE;
			char after = i + 1 < text.length() ? text.charAt(i + 1) : isLast && span.isPlain() ? ' ' : NONE;
			boolean means = escapeAll ? SIGNS.indexOf(c) >= 0 : switch (c) {
				case '`' -> true;
				case '\\' -> after == NONE || isPunctuation(after);
				case '*' -> !(isSpace(before) && isSpace(after));
				case '_' -> !(isSpace(before) && isSpace(after)) && !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after));
				case '[' -> span.link() != null;
				case ']' -> span.link() != null || after == '(' || after == '[' || after == ':' || after == NONE && isBeforeLink;
				case '!' -> after == NONE && isBeforeLink;
				case '<' -> Character.isLetter(after) || after == '/' || after == '!' || after == '?';
				case '&' -> ENTITY.matcher(text).region(i, text.length()).lookingAt();
				default -> false;
			};
			if (means)
				kept.append('\\');
			kept.append(c);
		}
	}

	private static boolean isSpace(char c) {
		return c == ' ' || c == '\t';
	}

	/** What a backslash can stand before in CommonMark. */
	private static boolean isPunctuation(char c) {
		return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
	}
}
