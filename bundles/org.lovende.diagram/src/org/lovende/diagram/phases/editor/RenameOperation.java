package org.lovende.diagram.phases.editor;

import org.eclipse.glsp.server.operations.Operation;

/** The user has written the title of a phase, profession or procedure anew. */
public final class RenameOperation extends Operation {
	static final String KIND = "rename";

	private String id;
	private String title;

	/** Made by the page's message. */
	public RenameOperation() {
		super(KIND);
	}

	String id() {
		return id;
	}

	String title() {
		return title;
	}
}
