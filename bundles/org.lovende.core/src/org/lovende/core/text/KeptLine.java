package org.lovende.core.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words of one line in the form that is kept: as they are, wherever reading gives the same words again; else as CommonMark, with a backslash
 * before each sign that would mean something.
 */
final class KeptLine {
	private KeptLine() {
	}

	/** Reads the words of a line. */
	interface Reader {
		List<Span> read(String words);
	}

	/** Whether a text may hold anything but literal words; quick. */
	static boolean mayBeFormatted(String kept) {
		return kept.indexOf('\\') >= 0 || kept.contains(CommonMark.STRONG) || kept.contains("](");
	}

	/** The spans of a kept line: literal unless it is written just as {@link #write} would write them. */
	static List<Span> read(String kept) {
		return kept.isEmpty() ? List.of() : formatted(kept).orElseGet(() -> List.of(Span.plain(kept)));
	}

	/** Writes spans so that {@link #read} gives them again. Formatting for which CommonMark has no form is left out, words never are. */
	static String write(List<Span> spans) {
		return Stream.of(spans, withoutBoldMarks(spans), withoutBold(spans)).map(KeptLine::tryToWrite).flatMap(Optional::stream).findFirst()
				.orElseGet(() -> words(spans));
	}

	private static Optional<String> tryToWrite(List<Span> spans) {
		return spans.stream().allMatch(Span::isPlain) && isLiteral(words(spans)) ? Optional.of(words(spans)) : CommonMark.write(spans);
	}

	private static Optional<List<Span>> formatted(String kept) {
		if (!mayBeFormatted(kept))
			return Optional.empty();
		return CommonMark.read(kept).filter(spans -> CommonMark.write(spans).filter(kept::equals).isPresent())
				.filter(spans -> !spans.stream().allMatch(Span::isPlain) || !words(spans).equals(kept) && !isLiteral(words(spans)));
	}

	private static boolean isLiteral(String words) {
		return formatted(words).isEmpty();
	}

	/** CommonMark has no bold words that end with a mark just before another letter, as in "<b>Note:</b>this". */
	private static List<Span> withoutBoldMarks(List<Span> spans) {
		return Line.plain(spans.stream().flatMap(span -> {
			if (!span.bold())
				return Stream.of(span);
			int start = 0;
			int end = span.text().length();
			while (end > start && !Character.isLetterOrDigit(span.text().codePointBefore(end)))
				end = span.text().offsetByCodePoints(end, -1);
			while (start < end && !Character.isLetterOrDigit(span.text().codePointAt(start)))
				start = span.text().offsetByCodePoints(start, 1);
			return Stream.of(new Span(span.text().substring(0, start), false, span.link()), span.with(span.text().substring(start, end)),
					new Span(span.text().substring(end), false, span.link()));
		}).toList()).spans();
	}

	private static List<Span> withoutBold(List<Span> spans) {
		return Line.plain(spans.stream().map(span -> new Span(span.text(), false, span.link())).toList()).spans();
	}

	private static String words(List<Span> spans) {
		return Line.plain(spans).words();
	}
}
