package org.lovende.diagram;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * The outline of text that the shipped typeface cannot draw, taken from the fonts of this machine. A machine may have none, and Java's font
 * system then fails in several ways: the text becomes hollow boxes, one per character, as browsers show what they cannot draw.
 *
 * @param outline with its left edge at 0 and its baseline at 0
 * @param width no more than what was measured
 */
record SystemGlyphs(Shape outline, double width) {
	private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

	static SystemGlyphs of(String text, org.lovende.diagram.text.Font font) {
		double most = font.width(text);
		try {
			TextLayout layout = new TextLayout(text, new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) font.size()), CONTEXT);
			double scale = Math.min(1, most / Math.max(layout.getAdvance(), 1e-6));
			Shape outline = layout.getOutline(AffineTransform.getScaleInstance(scale, 1));
			if (!outline.getBounds2D().isEmpty())
				return new SystemGlyphs(outline, layout.getAdvance() * scale);
		} catch (RuntimeException | LinkageError | InternalError e) {
			// no usable font on this machine: hollow boxes
		}
		return new SystemGlyphs(boxes(text.codePointCount(0, text.length()), font.size(), most), most);
	}

	/** The outline with its left edge at x and its baseline at y. */
	Shape at(double x, double y) {
		return AffineTransform.getTranslateInstance(x, y).createTransformedShape(outline);
	}

	private static Shape boxes(int count, double size, double width) {
		Path2D.Double boxes = new Path2D.Double(Path2D.WIND_EVEN_ODD);
		double step = width / count;
		for (int i = 0; i < count; i++) {
			double left = (i + 0.1) * step;
			boxes.append(new Rectangle2D.Double(left, -size * 0.7, step * 0.8, size * 0.7), false);
			boxes.append(new Rectangle2D.Double(left + size * 0.06, -size * 0.64, step * 0.8 - size * 0.12, size * 0.58), false);
		}
		return boxes;
	}
}
