package org.lovende.diagram.matrix.editor;

import org.eclipse.glsp.server.operations.Operation;

/** The user has written the title of a point anew. */
final class RenamePointOperation extends Operation {
	static final String KIND = "renamePoint";

	private String id;
	private String title;

	RenamePointOperation() {
		super(KIND);
	}

	String id() {
		return id;
	}

	String title() {
		return title;
	}
}
