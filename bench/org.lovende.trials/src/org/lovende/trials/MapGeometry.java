package org.lovende.trials;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.lovende.diagram.resultmap.ArrangedMap;
import org.lovende.diagram.scene.Bounds;

/** What must not be in the layout of a result map. */
public final class MapGeometry {
	private MapGeometry() {
	}

	/**
	 * The pairs of boxes that are nearer to one another than a distance.
	 *
	 * @param distance in diagram units; 0: boxes that overlap
	 */
	public static List<String> overlaps(ArrangedMap map, double distance) {
		List<Bounds> boxes = map.boxes();
		List<String> overlaps = new ArrayList<>();
		for (int a = 0; a < boxes.size(); a++)
			for (int b = a + 1; b < boxes.size(); b++)
				if (boxes.get(a).grow(distance / 2).overlaps(boxes.get(b).grow(distance / 2)))
					overlaps.add("box " + a + " and box " + b);
		return overlaps;
	}

	/** The arrows that run through a box, also through one at their ends. */
	public static List<String> crossings(ArrangedMap map) {
		List<String> crossings = new ArrayList<>();
		for (int link = 0; link < map.routes().size(); link++) {
			List<Point2D.Double> points = map.routes().get(link).points();
			for (int box = 0; box < map.boxes().size(); box++)
				if (crosses(points, map.boxes().get(box).grow(-1)))
					crossings.add("link " + link + " and box " + box);
		}
		return crossings;
	}

	private static boolean crosses(List<Point2D.Double> points, Bounds box) {
		Rectangle2D.Double area = new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
		for (int i = 1; i < points.size(); i++)
			if (area.intersectsLine(points.get(i - 1).x, points.get(i - 1).y, points.get(i).x, points.get(i).y))
				return true;
		return false;
	}
}
