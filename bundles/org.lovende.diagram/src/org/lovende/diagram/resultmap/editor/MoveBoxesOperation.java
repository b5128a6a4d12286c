package org.lovende.diagram.resultmap.editor;

import java.util.List;

import org.eclipse.glsp.server.operations.Operation;

/** The user has dragged boxes, or moved them by keys. */
public final class MoveBoxesOperation extends Operation {
	static final String KIND = "moveBoxes";

	/** Where a box was put, by its upper left corner; as a step: how far from where it stands. */
	record Move(String id, double x, double y) {
	}

	private List<Move> moves = List.of();
	private boolean isStep;

	/** Made by the page's message. */
	public MoveBoxesOperation() {
		super(KIND);
	}

	List<Move> moves() {
		return moves;
	}

	/** Whether the boxes go a step from where they stand, as by a key: the page may not know yet where the step before has led. */
	boolean isStep() {
		return isStep;
	}
}
