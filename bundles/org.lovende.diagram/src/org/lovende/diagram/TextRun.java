package org.lovende.diagram;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

import org.lovende.diagram.scene.Text;
import org.lovende.diagram.text.TextMeasure;
import org.lovende.diagram.text.Typeface;

/**
 * A part of a line of text that is drawn in one go.
 *
 * @param x its left edge
 * @param outline how the machine's fonts draw it; null where the shipped typeface does
 */
record TextRun(String text, double x, Shape outline) {
	/**
	 * The runs of a line. Text in the machine's fonts is mostly narrower than measured: what follows moves up, and the line keeps to its anchor.
	 *
	 * @param x left edge of the line as measured
	 */
	static List<TextRun> of(Text line, double x, double y) {
		List<SystemGlyphs> glyphs = new ArrayList<>();
		List<String> parts = parts(line.text(), line.font().typeface());
		double width = 0;
		for (String part : parts) {
			SystemGlyphs drawn = isShipped(part, line.font().typeface()) ? null : SystemGlyphs.of(part, line.font());
			glyphs.add(drawn);
			width += drawn == null ? line.font().width(part) : drawn.width();
		}
		double spare = line.font().width(line.text()) - width;
		double left = switch (line.anchor()) {
			case LEFT -> x;
			case MIDDLE -> x + spare / 2;
			case RIGHT -> x + spare;
		};
		List<TextRun> runs = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			SystemGlyphs drawn = glyphs.get(i);
			runs.add(new TextRun(parts.get(i), left, drawn == null ? null : drawn.at(left, y)));
			left += drawn == null ? line.font().width(parts.get(i)) : drawn.width();
		}
		return runs;
	}

	private static boolean isShipped(String part, Typeface typeface) {
		return !TextMeasure.isRightToLeft(part) && typeface.has(part.codePointAt(0));
	}

	private static List<String> parts(String line, Typeface typeface) {
		// letters of one line may change order when it reads from right to left: then the machine's fonts draw the whole
		if (TextMeasure.isRightToLeft(line))
			return List.of(line);
		List<String> parts = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < line.length();) {
			int next = i + Character.charCount(line.codePointAt(i));
			if (next == line.length() || typeface.has(line.codePointAt(i)) != typeface.has(line.codePointAt(next))) {
				parts.add(line.substring(start, next));
				start = next;
			}
			i = next;
		}
		return parts;
	}

	/** Whether the shipped typeface draws it. */
	boolean isShipped() {
		return outline == null;
	}
}
