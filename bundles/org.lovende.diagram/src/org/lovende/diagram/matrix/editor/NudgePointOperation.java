package org.lovende.diagram.matrix.editor;

import org.eclipse.glsp.server.operations.Operation;

/** The user has moved a point by an arrow key. */
public final class NudgePointOperation extends Operation {
	static final String KIND = "nudgePoint";

	private String id;
	private int importanceSteps;
	private int easeSteps;
	private boolean isRepeated;

	/** Made by the page's message. */
	public NudgePointOperation() {
		super(KIND);
	}

	String id() {
		return id;
	}

	int importanceSteps() {
		return importanceSteps;
	}

	int easeSteps() {
		return easeSteps;
	}

	/** Whether the same point was moved so just before, so that both are one change to the user. */
	boolean isRepeated() {
		return isRepeated;
	}
}
