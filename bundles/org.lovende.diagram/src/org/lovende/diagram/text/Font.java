package org.lovende.diagram.text;

/**
 * A weight of the shipped typeface in a size.
 *
 * @param size in diagram units (96 per inch), above 0
 */
public record Font(Typeface typeface, double size) {
	/** Height above the baseline that holds every capital with its accent, in units of the size. */
	private static final double ASCENT = 1.0;
	/** Depth below the baseline that holds every descender, in units of the size. */
	private static final double DESCENT = 0.25;
	/** Half of the height of a capital, in units of the size. */
	private static final double HALF_CAPITAL = 0.357;

	/** How far letters reach above the baseline. */
	public double ascent() {
		return ASCENT * size;
	}

	/** How far letters reach below the baseline. */
	public double descent() {
		return DESCENT * size;
	}

	/** How far below the middle of its capitals the baseline is: what centres a line at a height. */
	public double halfCapital() {
		return HALF_CAPITAL * size;
	}

	/** The width of a text on one line, in diagram units; see {@link TextMeasure#width}. */
	public double width(String text) {
		return TextMeasure.width(text, this);
	}
}
