package org.lovende.diagram.resultmap.editor;

import java.util.List;

import org.eclipse.glsp.server.operations.Operation;

/** The user has dragged boxes, or moved them by keys. */
public final class MoveBoxesOperation extends Operation {
	static final String KIND = "moveBoxes";

	/** Where a box was put: its upper left corner. */
	record Move(String id, double x, double y) {
	}

	private List<Move> moves = List.of();

	/** Made by the page's message. */
	public MoveBoxesOperation() {
		super(KIND);
	}

	List<Move> moves() {
		return moves;
	}
}
