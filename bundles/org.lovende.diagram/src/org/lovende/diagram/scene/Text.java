package org.lovende.diagram.scene;

import org.lovende.diagram.text.Font;
import org.lovende.diagram.text.TextMeasure;

/**
 * A line of text.
 *
 * @param x where the text begins, has its middle or ends, as <code>anchor</code> says
 * @param y of the baseline
 */
public record Text(String text, double x, double y, Font font, String colour, Anchor anchor) implements Mark {
	/** Which point of the line stands at x, seen from the left also where the text reads from right to left. */
	public enum Anchor {
		LEFT, MIDDLE, RIGHT
	}

	/** The left edge of the line. */
	public double left() {
		double width = TextMeasure.width(text, font);
		return switch (anchor) {
			case LEFT -> x;
			case MIDDLE -> x - width / 2;
			case RIGHT -> x - width;
		};
	}
}
