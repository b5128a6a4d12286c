package org.lovende.diagram.board;

import java.util.List;

import org.lovende.diagram.scene.Bounds;
import org.lovende.diagram.scene.TextBlock;
import org.lovende.model.theory.CoreElement;

/**
 * A part of the board with the notes that belong together.
 *
 * @param kind what they have in common
 * @param group the name of the group; null for the other kinds
 * @param coreElement the core element; null for the other kinds
 * @param title as the heading shows it
 * @param notes from top to bottom
 */
public record BoardArea(Kind kind, String group, CoreElement coreElement, TextBlock title, Bounds bounds, List<PlacedNote> notes) {
	static final double PADDING = 12;

	/** What the notes of an area have in common. */
	public enum Kind {
		/** They stand in no group yet. */
		LOOSE,
		/** They stand in one group. */
		GROUP,
		/** They are activities of one core element. */
		CORE_ELEMENT,
		/** Nothing yet: the place where a new group begins. */
		NEW_GROUP
	}

	/** A note and where it stands. */
	public record PlacedNote(NoteCard note, Bounds bounds) {
	}

	/** Where the heading is: the upper strip. */
	public Bounds heading() {
		return new Bounds(bounds.x(), bounds.y(), bounds.width(), title.height() + 2 * PADDING);
	}

	/** The identifier of the area on the page of the editor. */
	public String pageId() {
		return switch (kind) {
			case LOOSE -> "loose";
			case NEW_GROUP -> "new-group";
			case GROUP -> "group-" + group;
			case CORE_ELEMENT -> "core-element-" + coreElement.getId();
		};
	}

	/** The category of the style whose colours the area has. */
	public String category() {
		return kind == Kind.CORE_ELEMENT ? "core-element" : kind == Kind.GROUP ? "medium-term" : "neutral";
	}
}
