package org.lovende.diagram.board.editor;

import java.util.List;

import org.eclipse.glsp.server.operations.Operation;

/** The user has moved notes by a key: as seen from where they stand when it is carried out, not from where the page last saw them. */
public final class StepNotesOperation extends Operation {
	static final String KIND = "stepNotes";

	private List<String> ids = List.of();
	private int right;

	/** Made by the page's message. */
	public StepNotesOperation() {
		super(KIND);
	}

	List<String> ids() {
		return ids;
	}

	/** 1: into the area to the right, -1: to the left. */
	int right() {
		return right;
	}
}
