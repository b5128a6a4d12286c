package org.lovende.diagram.board.editor;

import org.eclipse.glsp.server.operations.Operation;

/** The user has written new notes, one in each line. */
public final class CreateNotesOperation extends Operation {
	static final String KIND = "createNotes";

	private String id;
	private String text;
	private String group;

	/** Made by the page's message. */
	public CreateNotesOperation() {
		super(KIND);
	}

	/** The identifier that the page has given to the first one, so that it can speak of it at once. */
	String id() {
		return id;
	}

	String text() {
		return text;
	}

	/** Null: in no group. */
	String group() {
		return group;
	}
}
