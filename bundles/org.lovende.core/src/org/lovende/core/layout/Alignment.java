package org.lovende.core.layout;

import java.util.List;

/** The line on which boxes are put. */
public enum Alignment {
	/** Left edges on the leftmost one. */
	LEFT,
	/** Centres on the vertical line in the middle between the outermost edges. */
	CENTRE,
	/** Right edges on the rightmost one. */
	RIGHT,
	/** Top edges on the topmost one. */
	TOP,
	/** Centres on the horizontal line in the middle between the outermost edges. */
	MIDDLE,
	/** Bottom edges on the lowest one. */
	BOTTOM;

	/** Where a box goes when it is aligned with others. */
	Point place(PlacedBox box, List<PlacedBox> all) {
		double left = all.stream().mapToDouble(PlacedBox::x).min().orElseThrow();
		double top = all.stream().mapToDouble(PlacedBox::y).min().orElseThrow();
		double right = all.stream().mapToDouble(each -> each.x() + each.width()).max().orElseThrow();
		double bottom = all.stream().mapToDouble(each -> each.y() + each.height()).max().orElseThrow();
		return switch (this) {
		case LEFT -> new Point(left, box.y());
		case CENTRE -> new Point((left + right - box.width()) / 2, box.y());
		case RIGHT -> new Point(right - box.width(), box.y());
		case TOP -> new Point(box.x(), top);
		case MIDDLE -> new Point(box.x(), (top + bottom - box.height()) / 2);
		case BOTTOM -> new Point(box.x(), bottom - box.height());
		};
	}
}
