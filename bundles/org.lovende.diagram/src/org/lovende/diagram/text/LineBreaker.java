package org.lovende.diagram.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks a text into lines of a greatest width. A line ends at white space; after a hyphen, dash or slash; at a soft hyphen, which then shows;
 * or between ideographs. A word that is wider than a whole line is divided between syllables, with a hyphen, and if there is no such place
 * between any two letters as readers see them. No character is lost but the white space at which a line ends; other runs of white space
 * become one space.
 */
public final class LineBreaker {
	private static final Pattern WHITE_SPACE = Pattern.compile("[\\s&&[^\\u00A0\\u202F]]+");
	private static final Pattern GRAPHEME = Pattern.compile("\\X");
	private static final char SOFT_HYPHEN = '\u00AD';

	private final Font font;
	private final double width;
	private final List<String> lines = new ArrayList<>();
	private final StringBuilder line = new StringBuilder();

	private LineBreaker(Font font, double width) {
		this.font = font;
		this.width = width;
	}

	/**
	 * @param text line feeds in it stay line ends
	 * @param width greatest width of a line in diagram units; a single letter that is wider stands on a line of its own
	 * @return the lines from top to bottom; empty for a text without anything to read
	 */
	public static List<String> lines(String text, Font font, double width) {
		if (text == null || text.isBlank())
			return List.of();
		LineBreaker breaker = new LineBreaker(font, width);
		text.lines().filter(paragraph -> !paragraph.isBlank()).forEach(breaker::paragraph);
		return List.copyOf(breaker.lines);
	}

	private void paragraph(String paragraph) {
		for (String word : WHITE_SPACE.split(paragraph.strip()))
			word(word);
		endLine();
	}

	private void word(String word) {
		String space = line.isEmpty() ? "" : " ";
		for (String piece : pieces(word)) {
			if (!fits(space + shown(piece)) && !line.isEmpty())
				endLine();
			space = line.isEmpty() ? "" : space;
			if (fits(space + shown(piece)))
				line.append(space).append(piece);
			else
				divide(piece);
			space = "";
		}
	}

	/** A piece ends where a line may end; a soft hyphen stays at its end. */
	private static List<String> pieces(String word) {
		List<String> pieces = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < word.length() - 1; i++)
			if (mayBreakAfter(word, i)) {
				pieces.add(word.substring(start, i + 1));
				start = i + 1;
			}
		pieces.add(word.substring(start));
		return pieces;
	}

	private static boolean mayBreakAfter(String word, int i) {
		char c = word.charAt(i);
		char next = word.charAt(i + 1);
		return switch (c) {
			case SOFT_HYPHEN, '\u200B' -> true;
			// not "-9", "2-3" or "//"
			case '-', '\u2010', '\u2013', '\u2014', '/' -> i > 0 && Character.isLetter(next) && Character.isLetterOrDigit(word.charAt(i - 1));
			default -> isIdeograph(c) && isIdeograph(next);
		};
	}

	private static boolean isIdeograph(char c) {
		return Character.isIdeographic(c) || c >= 0x3040 && c <= 0x30FF;
	}

	/** As it looks at the end of a line. */
	private static String shown(String piece) {
		return endsSoft(piece) ? piece.substring(0, piece.length() - 1) + "-" : piece;
	}

	private static boolean endsSoft(CharSequence text) {
		return text.length() > 0 && text.charAt(text.length() - 1) == SOFT_HYPHEN;
	}

	private boolean fits(String addition) {
		return font.width(line + addition) <= width;
	}

	private void endLine() {
		if (endsSoft(line))
			line.setCharAt(line.length() - 1, '-');
		String text = line.toString().replace(String.valueOf(SOFT_HYPHEN), "").replace("\u200B", "");
		if (!text.isEmpty())
			lines.add(text);
		line.setLength(0);
	}

	/** Divides what is wider than a line; the rest is left on the open line. Only called with an empty line. */
	private void divide(String piece) {
		String rest = piece;
		while (!fits(shown(rest))) {
			int at = Syllables.lastBreak(rest, head -> fits(head + "-"));
			if (at > 0) {
				lines.add(rest.substring(0, at) + "-");
			} else {
				at = lastGrapheme(rest);
				lines.add(rest.substring(0, at) + (needsHyphen(rest, at) ? "-" : ""));
			}
			rest = rest.substring(at);
		}
		line.append(rest);
	}

	private int lastGrapheme(String text) {
		Matcher graphemes = GRAPHEME.matcher(text);
		int at = 0;
		while (graphemes.find()) {
			boolean isLast = graphemes.end() == text.length();
			String head = text.substring(0, graphemes.end());
			if (at > 0 && (isLast || !fits(needsHyphen(text, graphemes.end()) ? head + "-" : head)))
				break;
			at = graphemes.end();
		}
		return at;
	}

	private static boolean needsHyphen(String text, int at) {
		return at < text.length() && Character.isLetter(text.codePointBefore(at)) && Character.isLetter(text.codePointAt(at))
				&& Typeface.REGULAR.has(text.codePointBefore(at));
	}
}
