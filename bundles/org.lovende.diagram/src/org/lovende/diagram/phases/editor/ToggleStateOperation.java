package org.lovende.diagram.phases.editor;

import java.util.List;

import org.eclipse.glsp.server.operations.Operation;

/** The user says that procedures are in use, or that they are wanted. */
public final class ToggleStateOperation extends Operation {
	static final String KIND = "toggleState";

	private List<String> ids = List.of();

	/** Made by the page's message. */
	public ToggleStateOperation() {
		super(KIND);
	}

	List<String> ids() {
		return ids;
	}
}
