package org.lovende.diagram.scene;

import java.util.List;
import java.util.Map;

/**
 * Marks that belong together, moved by (x, y).
 *
 * @param data attributes by name without <code>data-</code>, in their order: id, kind, …; empty for a group that stands for no element
 * @param title what the group is, for those who hear the picture or point at it; null: nothing to say
 */
public record Group(Map<String, String> data, String title, double x, double y, List<Mark> marks) implements Mark {
	public Group {
		marks = List.copyOf(marks);
	}

	/** A group that only moves its marks. */
	public static Group at(double x, double y, List<Mark> marks) {
		return new Group(Map.of(), null, x, y, marks);
	}
}
