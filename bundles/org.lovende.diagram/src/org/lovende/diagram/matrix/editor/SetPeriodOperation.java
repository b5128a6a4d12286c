package org.lovende.diagram.matrix.editor;

import org.eclipse.glsp.server.operations.Operation;

/** The user has put a point into a lane. */
public final class SetPeriodOperation extends Operation {
	static final String KIND = "setPeriod";

	private String id;
	private String period;

	/** Made by the page's message. */
	public SetPeriodOperation() {
		super(KIND);
	}

	String id() {
		return id;
	}

	/** The period as the model writes it. */
	String period() {
		return period;
	}
}
