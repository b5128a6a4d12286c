package org.lovende.diagram.resultmap;

import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * How an arrow runs.
 *
 * @param path from the edge of one box to the edge of the other
 */
public record Route(Path2D.Double path) {
	private static final double FLATNESS = 0.5;

	/** Points on the route, so close that the straight lines between them are the route for the eye. */
	public List<Point2D.Double> points() {
		List<Point2D.Double> points = new ArrayList<>();
		double[] c = new double[6];
		for (PathIterator i = new FlatteningPathIterator(path.getPathIterator(null), FLATNESS); !i.isDone(); i.next()) {
			i.currentSegment(c);
			points.add(new Point2D.Double(c[0], c[1]));
		}
		return points;
	}

	/** The point halfway along the route; a straight one has no point of its own there. */
	public Point2D.Double middle() {
		List<Point2D.Double> points = points();
		double rest = length(points) / 2;
		for (int i = 1; i < points.size(); i++) {
			Point2D.Double from = points.get(i - 1);
			Point2D.Double to = points.get(i);
			double length = from.distance(to);
			if (length > 0 && length >= rest)
				return new Point2D.Double(from.x + (to.x - from.x) * rest / length, from.y + (to.y - from.y) * rest / length);
			rest -= length;
		}
		return points.get(0);
	}

	private static double length(List<Point2D.Double> points) {
		double length = 0;
		for (int i = 1; i < points.size(); i++)
			length += points.get(i - 1).distance(points.get(i));
		return length;
	}
}
