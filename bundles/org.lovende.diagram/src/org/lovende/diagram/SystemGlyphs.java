package org.lovende.diagram;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * Outlines of text that the shipped typeface cannot draw, taken from the fonts of this machine. A machine may have none, and Java's font
 * system then fails in several ways: the text becomes hollow boxes, one per character, as browsers show what they cannot draw.
 */
final class SystemGlyphs {
	private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

	private SystemGlyphs() {
	}

	/** The outline of a text with its left edge at (x, y) on the baseline, no wider than the width given. */
	static Shape outline(String text, double size, double x, double y, double width) {
		try {
			TextLayout layout = new TextLayout(text, new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) size), CONTEXT);
			double scale = Math.min(1, width / Math.max(layout.getAdvance(), 1e-6));
			AffineTransform place = AffineTransform.getTranslateInstance(x, y);
			place.scale(scale, 1);
			Shape outline = layout.getOutline(place);
			if (!outline.getBounds2D().isEmpty())
				return outline;
		} catch (RuntimeException | LinkageError | InternalError e) {
			// no usable font on this machine: hollow boxes
		}
		return boxes(text.codePointCount(0, text.length()), size, x, y, width);
	}

	private static Shape boxes(int count, double size, double x, double y, double width) {
		Path2D.Double boxes = new Path2D.Double(Path2D.WIND_EVEN_ODD);
		double step = width / count;
		for (int i = 0; i < count; i++) {
			double left = x + i * step + step * 0.1;
			boxes.append(new Rectangle2D.Double(left, y - size * 0.7, step * 0.8, size * 0.7), false);
			boxes.append(new Rectangle2D.Double(left + size * 0.06, y - size * 0.64, step * 0.8 - size * 0.12, size * 0.58), false);
		}
		return boxes;
	}
}
