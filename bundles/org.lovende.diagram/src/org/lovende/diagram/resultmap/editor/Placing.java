package org.lovende.diagram.resultmap.editor;

/** Ways to put boxes in order. */
enum Placing {
	/** Finds new places for all boxes that are not pinned. */
	ARRANGE,
	/** Puts the left edges of boxes on a line. */
	LEFT,
	/** Puts the top edges of boxes on a line. */
	TOP,
	/** Puts the middles of boxes on a horizontal line. */
	MIDDLE,
	/** Gives boxes equal gaps from top to bottom. */
	DISTRIBUTE_DOWN,
	/** Pins boxes, so that arranging leaves them. */
	PIN,
	/** Lets arranging move boxes again. */
	UNPIN
}
