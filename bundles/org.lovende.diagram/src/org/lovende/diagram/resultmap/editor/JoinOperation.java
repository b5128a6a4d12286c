package org.lovende.diagram.resultmap.editor;

import org.eclipse.glsp.server.operations.Operation;

/** The user lets a core element take part in the theory that the map shows. */
public final class JoinOperation extends Operation {
	static final String KIND = "join";

	private String id;

	/** Made by the page's message. */
	public JoinOperation() {
		super(KIND);
	}

	/** The core element. */
	String id() {
		return id;
	}
}
