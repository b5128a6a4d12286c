package org.lovende.ui.comparison;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

import org.lovende.diagram.scene.Group;
import org.lovende.diagram.scene.Mark;
import org.lovende.diagram.scene.Path;
import org.lovende.diagram.scene.Rectangle;
import org.lovende.diagram.scene.Scene;

/** Finds where an element stands in a picture. */
final class MarkPlaces {
	private MarkPlaces() {
	}

	/** The rectangle around a box, or around an arrow's line, in the units of the scene; empty if the picture does not show the element. */
	static Optional<Rectangle2D> find(Scene scene, String id) {
		return find(scene.marks(), id, 0, 0);
	}

	private static Optional<Rectangle2D> find(List<Mark> marks, String id, double dx, double dy) {
		for (Mark mark : marks) {
			if (!(mark instanceof Group group))
				continue;
			double x = dx + group.x();
			double y = dy + group.y();
			Optional<Rectangle2D> found = id.equals(group.data().get("id")) ? outline(group, x, y) : find(group.marks(), id, x, y);
			if (found.isPresent())
				return found;
		}
		return Optional.empty();
	}

	/** The first mark of a box is its card, that of an arrow its line. */
	private static Optional<Rectangle2D> outline(Group group, double x, double y) {
		for (Mark mark : group.marks()) {
			if (mark instanceof Rectangle card)
				return Optional.of(new Rectangle2D.Double(x + card.x(), y + card.y(), card.width(), card.height()));
			if (mark instanceof Path path) {
				Rectangle2D bounds = path.shape().getBounds2D();
				return Optional.of(new Rectangle2D.Double(x + bounds.getX(), y + bounds.getY(), bounds.getWidth(), bounds.getHeight()));
			}
		}
		return Optional.empty();
	}
}
