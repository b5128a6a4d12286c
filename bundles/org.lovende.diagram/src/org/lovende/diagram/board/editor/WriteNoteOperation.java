package org.lovende.diagram.board.editor;

import org.eclipse.glsp.server.operations.Operation;

/** The user has written the title or the purpose of a note anew. */
public final class WriteNoteOperation extends Operation {
	static final String KIND = "writeNote";

	private String id;
	private boolean isPurpose;
	private String text;

	/** Made by the page's message. */
	public WriteNoteOperation() {
		super(KIND);
	}

	String id() {
		return id;
	}

	/** Whether it is the purpose; else it is the title. */
	boolean isPurpose() {
		return isPurpose;
	}

	String text() {
		return text;
	}
}
