package org.lovende.exchange.document.chapter;

import java.util.ArrayList;
import java.util.List;

import org.lovende.exchange.document.content.Block;
import org.lovende.exchange.document.content.Drawing;
import org.lovende.exchange.document.content.Figure;
import org.lovende.exchange.document.content.PageFormat;
import org.lovende.exchange.document.content.WidePages;

/**
 * Puts a picture where its text is legible: in the text, or else together with its heading on a page across, or else on a large one.
 */
final class FigurePlacement {
	/** Pictures are measured in pixels of 1/96 inch. */
	private static final double POINTS_PER_PIXEL = 0.75;
	/** The text of a picture is 14 pixels high; scaled by this it is as small as the notes of the document. */
	private static final double LEGIBLE = 0.62;
	/** Scaled by this the text of a picture is still as large as a footnote's. */
	private static final double STILL_LEGIBLE = 0.45;
	private static final double CLEARLY_LARGER = 1.2;
	/** The room that chapter heading and caption take on a page. */
	private static final double HEADING_AND_CAPTION = 110;

	private FigurePlacement() {
	}

	/**
	 * @param before what must stand on the same page above the picture
	 */
	static List<Block> place(List<Block> before, Drawing drawing) {
		List<Block> blocks = new ArrayList<>(before);
		PageFormat format = format(drawing);
		double scale = scale(drawing, format);
		blocks.add(new Figure(drawing, drawing.width() * scale * POINTS_PER_PIXEL, drawing.height() * scale * POINTS_PER_PIXEL, drawing.title()));
		return format == PageFormat.PORTRAIT ? blocks : List.of(new WidePages(format, blocks));
	}

	private static PageFormat format(Drawing drawing) {
		PageFormat format = PageFormat.PORTRAIT;
		if (scale(drawing, format) < LEGIBLE && isWorthwhile(drawing, PageFormat.LANDSCAPE, format))
			format = PageFormat.LANDSCAPE;
		if (scale(drawing, format) < STILL_LEGIBLE && isWorthwhile(drawing, PageFormat.LARGE_LANDSCAPE, format))
			format = PageFormat.LARGE_LANDSCAPE;
		return format;
	}

	/** A page to be turned must show the picture clearly larger. */
	private static boolean isWorthwhile(Drawing drawing, PageFormat larger, PageFormat smaller) {
		return scale(drawing, larger) > CLEARLY_LARGER * scale(drawing, smaller);
	}

	/** As wide as the text, but never so high that heading and caption must go to other pages, and never enlarged. */
	private static double scale(Drawing drawing, PageFormat format) {
		double byWidth = format.textWidth() / POINTS_PER_PIXEL / drawing.width();
		double byHeight = (format.textHeight() - HEADING_AND_CAPTION) / POINTS_PER_PIXEL / drawing.height();
		return Math.min(1, Math.min(byWidth, byHeight));
	}
}
