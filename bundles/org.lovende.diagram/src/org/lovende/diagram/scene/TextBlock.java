package org.lovende.diagram.scene;

import java.util.List;
import java.util.stream.IntStream;

import org.lovende.diagram.style.Style;
import org.lovende.diagram.text.Font;
import org.lovende.diagram.text.LineBreaker;
import org.lovende.diagram.text.TextMeasure;

/** Lines of text below one another. Text that reads from right to left stands at the right. */
public record TextBlock(List<String> lines, Font font, String colour) {

	public TextBlock {
		lines = List.copyOf(lines);
	}

	/** The text broken into lines of a greatest width; see {@link LineBreaker#lines}. */
	public static TextBlock wrap(String text, Font font, String colour, double width) {
		return new TextBlock(LineBreaker.lines(text, font, width), font, colour);
	}

	/** The width of the widest line. */
	public double width() {
		return lines.stream().mapToDouble(font::width).max().orElse(0);
	}

	/** The height of all lines. */
	public double height() {
		return lines.size() * lineHeight();
	}

	private double lineHeight() {
		return font.size() * Style.shipped().sizes().lineHeight();
	}

	/** The lines from (x, top) on, at the left of the width given, or at its right if the text reads from there. */
	public List<Text> marks(double x, double top, double width) {
		boolean isRightToLeft = !lines.isEmpty() && TextMeasure.isRightToLeft(lines.get(0));
		return isRightToLeft ? marks(x + width, top, Text.Anchor.RIGHT) : marks(x, top, Text.Anchor.LEFT);
	}

	/** The lines below one another from the top on, centred at x. */
	public List<Text> centred(double x, double top) {
		return marks(x, top, Text.Anchor.MIDDLE);
	}

	/** The lines below one another from the top on, ending at x. */
	public List<Text> endingAt(double x, double top) {
		return marks(x, top, Text.Anchor.RIGHT);
	}

	private List<Text> marks(double x, double top, Text.Anchor anchor) {
		return IntStream.range(0, lines.size())
				.mapToObj(i -> new Text(lines.get(i), x, top + (i + 0.5) * lineHeight() + font.halfCapital(), font, colour, anchor)).toList();
	}
}
