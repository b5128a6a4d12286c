package org.lovende.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A text of several lines with bold words, lists and links. The model keeps it as a part of CommonMark (https://spec.commonmark.org/0.31.2/): {@code **bold**},
 * {@code [words](https://address)}, {@code - item} and {@code 1. item}. Each line of the kept text is one line here, so a text that was written
 * without any formatting is the same text in both forms.
 * <p>
 * A line has formatting only where it is written exactly as {@link #write()} writes it. Whatever else is in it – other parts of CommonMark, single
 * signs, signs that are only nearly right – is read literally: no character of a text ever disappears.
 *
 * @param lines from top to bottom
 */
public record FormattedText(List<Line> lines) {
	private static final Pattern BULLET = Pattern.compile("\\s*[-•]\\s(.*)", Pattern.DOTALL);
	/** A line of running text that begins like an item has one backslash more before it. */
	private static final Pattern NO_BULLET = Pattern.compile("\\\\+" + BULLET.pattern(), Pattern.DOTALL);
	private static final Pattern SIGN = Pattern.compile("\\s*[1-9]\\d{0,2}\\.\\s.*", Pattern.DOTALL);
	private static final Pattern NUMBER = Pattern.compile("\\s*([1-9]\\d{0,2})\\.\\s.*\\S.*", Pattern.DOTALL);

	public FormattedText {
		lines = List.copyOf(lines);
	}

	/**
	 * Reads a text as the model keeps it.
	 *
	 * @param kept null for no text
	 */
	public static FormattedText read(String kept) {
		return of(kept, KeptLine::read, line -> KeptLine.read(NO_BULLET.matcher(line).matches() ? line.substring(1) : line));
	}

	/**
	 * Takes over a text that was written elsewhere, for instance in a mail: its lists are lists, all else is literal.
	 *
	 * @param text null for no text
	 */
	public static FormattedText literal(String text) {
		KeptLine.Reader reader = words -> List.of(Span.plain(words));
		return of(text, reader, reader);
	}

	/** The words of a text that the model keeps, for a place that shows no formatting: its lists keep their signs. Null for null. */
	public static String plain(String kept) {
		return kept == null ? null : KeptLine.mayBeFormatted(kept) ? read(kept).plain() : kept;
	}

	/** The form that the model keeps. Empty lines and empty items at the end are left out. */
	public String write() {
		int end = lines.size();
		while (end > 0 && lines.get(end - 1).words().isBlank())
			end--;
		return IntStream.range(0, end).mapToObj(this::numbered).map(FormattedText::write).collect(Collectors.joining("\n"));
	}

	/** A line as it is read: one number alone is running text, and numbers that follow one another are a list. */
	private Line numbered(int index) {
		Line line = lines.get(index);
		boolean isListed = isListed(number(index - 1), number(index), number(index + 1));
		if (isListed == (line.kind() == Line.Kind.NUMBER))
			return line;
		List<Span> spans = new ArrayList<>(line.spans());
		if (isListed)
			spans.set(0, Span.plain(withoutSign(spans.get(0).text())));
		else
			spans.add(0, Span.plain(line.sign()));
		return isListed ? Line.numbered(number(index), spans) : Line.plain(spans);
	}

	private int number(int index) {
		if (index < 0 || index >= lines.size())
			return 0;
		Line line = lines.get(index);
		boolean isPlain = line.kind() == Line.Kind.PLAIN && !line.spans().isEmpty() && line.spans().get(0).isPlain()
				&& SIGN.matcher(line.spans().get(0).text()).matches();
		return line.kind() == Line.Kind.NUMBER ? line.words().isBlank() ? 0 : line.number() : isPlain ? numberOf(line.words()) : 0;
	}

	private static String write(Line line) {
		String words = KeptLine.write(line.spans());
		boolean isLikeAnItem = BULLET.matcher(words).matches() || NO_BULLET.matcher(words).matches();
		return line.kind() == Line.Kind.PLAIN && isLikeAnItem ? '\\' + words : line.sign() + words;
	}

	/** Its words; lists have their signs. */
	public String plain() {
		return lines.stream().map(line -> line.sign() + line.words()).collect(Collectors.joining("\n"));
	}

	private static FormattedText of(String text, KeptLine.Reader item, KeptLine.Reader running) {
		if (text == null || text.isEmpty())
			return new FormattedText(List.of());
		String[] kept = text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
		List<Line> lines = new ArrayList<>(kept.length);
		for (int i = 0; i < kept.length; i++) {
			Matcher bullet = BULLET.matcher(kept[i]);
			if (bullet.matches())
				lines.add(Line.bullet(item.read(bullet.group(1))));
			else if (isListed(number(kept, i - 1), number(kept, i), number(kept, i + 1)))
				lines.add(Line.numbered(number(kept, i), item.read(withoutSign(kept[i]))));
			else
				lines.add(Line.plain(running.read(kept[i])));
		}
		return new FormattedText(lines);
	}

	/** One number alone is more often a date than a list ("1. januar"): a list has two that follow one another. */
	private static boolean isListed(int before, int number, int after) {
		return number > 1 && before == number - 1 || number > 0 && after == number + 1;
	}

	private static int number(String[] kept, int index) {
		return index < 0 || index >= kept.length ? 0 : numberOf(kept[index]);
	}

	/** 0 for a line that does not begin with a number. */
	private static int numberOf(String words) {
		Matcher number = NUMBER.matcher(words);
		return number.matches() ? Integer.parseInt(number.group(1)) : 0;
	}

	private static String withoutSign(String words) {
		return words.substring(words.indexOf('.') + 2);
	}
}
