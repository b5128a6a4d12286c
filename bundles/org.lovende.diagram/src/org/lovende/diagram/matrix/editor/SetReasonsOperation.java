package org.lovende.diagram.matrix.editor;

import org.eclipse.glsp.server.operations.Operation;

/** The user has written why a point is important, and why it is easy or hard. */
public final class SetReasonsOperation extends Operation {
	static final String KIND = "setReasons";

	private String id;
	private String importanceReason;
	private String easeReason;

	/** Made by the page's message. */
	public SetReasonsOperation() {
		super(KIND);
	}

	String id() {
		return id;
	}

	String importanceReason() {
		return importanceReason;
	}

	String easeReason() {
		return easeReason;
	}
}
