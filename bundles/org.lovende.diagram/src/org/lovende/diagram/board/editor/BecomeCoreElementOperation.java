package org.lovende.diagram.board.editor;

import org.eclipse.glsp.server.operations.Operation;

/** The user makes a core element of a group. */
public final class BecomeCoreElementOperation extends Operation {
	static final String KIND = "becomeCoreElement";

	private String group;

	/** Made by the page's message. */
	public BecomeCoreElementOperation() {
		super(KIND);
	}

	String group() {
		return group;
	}
}
