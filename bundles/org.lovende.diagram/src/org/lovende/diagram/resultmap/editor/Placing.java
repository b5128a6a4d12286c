package org.lovende.diagram.resultmap.editor;

/** Ways to put boxes in order. */
enum Placing {
	/** Finds new places for all boxes that are not pinned. */
	ARRANGE,
	/** Puts the left edges of boxes on a line. */
	LEFT,
	/** Puts the centres of boxes on a vertical line. */
	CENTRE,
	/** Puts the right edges of boxes on a line. */
	RIGHT,
	/** Puts the top edges of boxes on a line. */
	TOP,
	/** Puts the middles of boxes on a horizontal line. */
	MIDDLE,
	/** Puts the bottom edges of boxes on a line. */
	BOTTOM,
	/** Gives boxes equal gaps from left to right. */
	DISTRIBUTE_ACROSS,
	/** Gives boxes equal gaps from top to bottom. */
	DISTRIBUTE_DOWN,
	/** Pins boxes, so that arranging leaves them. */
	PIN,
	/** Lets arranging move boxes again. */
	UNPIN,
	/** Draws all arrows straight. */
	STRAIGHT,
	/** Leads all arrows round boxes. */
	ROUTED;

	/** Whether it moves boxes sideways: only those of one column, because another column would make something else of them. */
	boolean isInsideColumn() {
		return this == LEFT || this == CENTRE || this == RIGHT || this == DISTRIBUTE_ACROSS;
	}

	/** Whether it is done to the whole map and not to some boxes. */
	boolean concernsAll() {
		return this == ARRANGE || this == STRAIGHT || this == ROUTED;
	}
}
