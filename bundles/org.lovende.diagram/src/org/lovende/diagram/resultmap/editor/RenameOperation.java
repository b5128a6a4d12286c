package org.lovende.diagram.resultmap.editor;

import org.eclipse.glsp.server.operations.Operation;

/** The user has written the title of a box anew. */
final class RenameOperation extends Operation {
	static final String KIND = "rename";

	private String id;
	private String title;

	RenameOperation() {
		super(KIND);
	}

	String id() {
		return id;
	}

	String title() {
		return title;
	}
}
