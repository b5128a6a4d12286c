package org.lovende.diagram.matrix;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

import org.lovende.core.priority.RankedPoint;
import org.lovende.diagram.scene.Bounds;
import org.lovende.diagram.scene.Circle;
import org.lovende.diagram.scene.Line;
import org.lovende.diagram.scene.Mark;
import org.lovende.diagram.scene.Stroke;
import org.lovende.diagram.scene.Text;
import org.lovende.diagram.style.Style;

/**
 * A point in its place of the matrix.
 *
 * @param place where its values stand
 * @param disc the middle of its disc, which had to move where points stand in one place
 * @param radius of its disc
 * @param label the lines of its title; none where there is no room
 */
public record PlacedPoint(RankedPoint ranked, Point2D.Double place, Point2D.Double disc, double radius, List<Text> label) {
	private static final Style.Colours COLOURS = Style.shipped().colours();
	private static final double NEAR = 2;

	public PlacedPoint {
		label = List.copyOf(label);
	}

	/** Disc, number and title, around the middle of the disc. */
	public List<Mark> marks() {
		List<Mark> marks = new ArrayList<>();
		marks.add(new Circle(0, 0, radius, MatrixMarks.colours(ranked.field()).accent(), Stroke.solid(COLOURS.card(), 2)));
		marks.add(MatrixMarks.number(ranked, 0, 0, radius));
		for (Text line : label)
			marks.add(new Text(line.text(), line.x() - disc.x, line.y() - disc.y, line.font(), line.colour(), line.anchor()));
		return marks;
	}

	/** From a disc that had to move to where it belongs; nothing for one that stands there. In the coordinates of the plot. */
	public List<Mark> leader() {
		if (isNear(place, disc))
			return List.of();
		return List.of(new Line(disc.x, disc.y, place.x, place.y, Stroke.solid(COLOURS.line(), 1), false),
				new Circle(place.x, place.y, 2.5, COLOURS.line(), null));
	}

	/** What the leader covers. */
	static List<Bounds> leaderBounds(Point2D.Double place, Point2D.Double disc) {
		List<Bounds> bounds = new ArrayList<>();
		if (!isNear(place, disc))
			for (double share = 0; share <= 1; share += 0.25)
				bounds.add(new Bounds(disc.x + (place.x - disc.x) * share, disc.y + (place.y - disc.y) * share, 0, 0).grow(3));
		return bounds;
	}

	private static boolean isNear(Point2D.Double place, Point2D.Double disc) {
		return place.distance(disc) < NEAR;
	}
}
