package org.lovende.diagram.matrix.editor;

import org.eclipse.glsp.server.operations.Operation;

/** The user has written the title of a point anew. */
public final class RenamePointOperation extends Operation {
	static final String KIND = "renamePoint";

	private String id;
	private String title;

	/** Made by the page's message. */
	public RenamePointOperation() {
		super(KIND);
	}

	String id() {
		return id;
	}

	String title() {
		return title;
	}
}
