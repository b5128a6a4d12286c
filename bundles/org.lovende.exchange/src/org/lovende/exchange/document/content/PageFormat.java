package org.lovende.exchange.document.content;

/** The paper formats of a document. Lengths are in points (1/72 inch). */
public enum PageFormat {
	PORTRAIT(595.3, 841.9), LANDSCAPE(841.9, 595.3), LARGE_LANDSCAPE(1190.6, 841.9);

	/** The distance from the paper's edge to the text, at all four sides. */
	public static final double MARGIN = 70.9;

	private final double width;
	private final double height;

	PageFormat(double width, double height) {
		this.width = width;
		this.height = height;
	}

	public double width() {
		return width;
	}

	public double height() {
		return height;
	}

	/** The width between the margins. */
	public double textWidth() {
		return width - 2 * MARGIN;
	}

	/** The height between the margins. */
	public double textHeight() {
		return height - 2 * MARGIN;
	}
}
