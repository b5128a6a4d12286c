package org.lovende.diagram.board.editor;

import org.eclipse.glsp.server.operations.Operation;

/** The user has given a group another name; that of another group merges the two. */
public final class RenameGroupOperation extends Operation {
	static final String KIND = "renameGroup";

	private String group;
	private String name;

	/** Made by the page's message. */
	public RenameGroupOperation() {
		super(KIND);
	}

	String group() {
		return group;
	}

	String name() {
		return name;
	}
}
