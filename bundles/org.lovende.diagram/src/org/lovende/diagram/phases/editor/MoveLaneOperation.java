package org.lovende.diagram.phases.editor;

import org.eclipse.glsp.server.operations.Operation;

/** The user has put a phase or a profession elsewhere in its order. */
public final class MoveLaneOperation extends Operation {
	static final String KIND = "moveLane";

	private String id;
	private int index;

	/** Made by the page's message. */
	public MoveLaneOperation() {
		super(KIND);
	}

	String id() {
		return id;
	}

	/** Its place afterwards, from 0. */
	int index() {
		return index;
	}
}
