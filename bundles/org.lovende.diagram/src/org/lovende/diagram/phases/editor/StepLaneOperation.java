package org.lovende.diagram.phases.editor;

import org.eclipse.glsp.server.operations.Operation;

/** The user has moved a phase or a profession by a key. */
public final class StepLaneOperation extends Operation {
	static final String KIND = "stepLane";

	private String id;
	private int by;

	/** Made by the page's message. */
	public StepLaneOperation() {
		super(KIND);
	}

	String id() {
		return id;
	}

	/** So many places further in its order; negative: back. */
	int by() {
		return by;
	}
}
