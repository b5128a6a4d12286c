package org.lovende.diagram.board;

import java.util.ArrayList;
import java.util.List;

import org.lovende.diagram.scene.Bounds;
import org.lovende.diagram.scene.Mark;
import org.lovende.diagram.scene.Rectangle;
import org.lovende.diagram.scene.Stroke;
import org.lovende.diagram.style.Style;

/** How the areas of the board look. */
public final class BoardMarks {
	/** The width that the button of a group's heading needs on the page. */
	public static final double BUTTON = 36;

	private static final Style STYLE = Style.shipped();
	private static final Stroke DASHED = new Stroke(STYLE.colours().line(), 1, List.of(5.0, 4.0), false);

	private BoardMarks() {
	}

	/** The ground and the heading of an area, with its upper left corner at (0, 0). Groups have a dashed outline, core elements a solid one. */
	public static List<Mark> area(BoardArea area) {
		Bounds bounds = area.bounds();
		Style.Category category = STYLE.category(area.category());
		Stroke outline = switch (area.kind()) {
			case LOOSE -> null;
			case GROUP, NEW_GROUP -> DASHED;
			case CORE_ELEMENT -> Stroke.solid(category.accent(), 2);
		};
		List<Mark> marks = new ArrayList<>();
		marks.add(new Rectangle(0, 0, bounds.width(), bounds.height(), STYLE.sizes().radius(),
				area.kind() == BoardArea.Kind.NEW_GROUP ? STYLE.colours().ground() : category.tint(), outline));
		marks.addAll(area.title().marks(BoardArea.PADDING, BoardArea.PADDING, bounds.width() - 2 * BoardArea.PADDING));
		return marks;
	}
}
