package org.lovende.diagram.matrix;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

import org.lovende.core.priority.Field;

/** Moves discs that would cover one another apart, no further than needed and not out of their field. Deterministic. */
final class Spread {
	private static final int ROUNDS = 400;
	/** Successive directions by this angle never repeat: points at one place leave it evenly in all directions. */
	private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

	private Spread() {
	}

	/**
	 * @param places where the discs belong
	 * @param distance that centres shall have at least
	 * @return where they stand
	 */
	static List<Point2D.Double> apart(Plot plot, List<Field> fields, List<Point2D.Double> places, double distance) {
		List<Point2D.Double> now = new ArrayList<>();
		places.forEach(place -> now.add(new Point2D.Double(place.x, place.y)));
		boolean moved = true;
		for (int round = 0; round < ROUNDS && moved; round++) {
			moved = false;
			for (int a = 0; a < now.size(); a++)
				for (int b = a + 1; b < now.size(); b++)
					moved |= push(now.get(a), now.get(b), b, distance);
			if (moved)
				for (int i = 0; i < now.size(); i++)
					now.get(i).setLocation(plot.clamp(fields.get(i), now.get(i).x, now.get(i).y));
		}
		return now;
	}

	private static boolean push(Point2D.Double a, Point2D.Double b, int index, double distance) {
		double apart = a.distance(b);
		if (apart >= distance - 0.01)
			return false;
		double angle = apart < 1e-6 ? index * GOLDEN_ANGLE : Math.atan2(b.y - a.y, b.x - a.x);
		// a hair more than half each, so that the rounds end
		double step = (distance - apart) / 2 + 0.02;
		a.setLocation(a.x - step * Math.cos(angle), a.y - step * Math.sin(angle));
		b.setLocation(b.x + step * Math.cos(angle), b.y + step * Math.sin(angle));
		return true;
	}
}
