package org.lovende.diagram.scene;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.Map;

import org.lovende.diagram.style.Style;

/** The white card with a coloured bar at its left on which elements are written. */
public final class Card {
	private static final Style STYLE = Style.shipped();

	private Card() {
	}

	/** The marks of a card with its upper left corner at (0, 0); the first is its outline. */
	public static List<Mark> marks(double width, double height, String accent, Stroke outline) {
		double radius = STYLE.sizes().radius();
		return List.of(new Rectangle(0, 0, width, height, radius, STYLE.colours().card(), outline),
				new Path(bar(height, radius, STYLE.sizes().accentBar()), accent, null, false, Map.of()));
	}

	/** The part of the card that is left of the bar's right edge: the corners cut off its ends. */
	private static Path2D.Double bar(double height, double radius, double width) {
		double cut = radius - Math.sqrt(radius * radius - (radius - width) * (radius - width));
		// the part of the quarter circle between the bar's edges
		double angle = Math.acos((radius - width) / radius);
		double handle = 4.0 / 3 * Math.tan(angle / 4) * radius;
		double sin = Math.sin(angle);
		double cos = Math.cos(angle);
		Path2D.Double bar = new Path2D.Double();
		bar.moveTo(width, cut);
		bar.curveTo(width - handle * sin, cut + handle * cos, 0, radius - handle, 0, radius);
		bar.lineTo(0, height - radius);
		bar.curveTo(0, height - radius + handle, width - handle * sin, height - cut - handle * cos, width, height - cut);
		bar.closePath();
		return bar;
	}
}
