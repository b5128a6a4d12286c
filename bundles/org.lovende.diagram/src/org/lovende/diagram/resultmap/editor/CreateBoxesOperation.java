package org.lovende.diagram.resultmap.editor;

import org.eclipse.glsp.server.operations.Operation;

/** The user has pasted several lines where a title is written. */
public final class CreateBoxesOperation extends Operation {
	static final String KIND = "createBoxes";

	private String column;
	private String text;

	/** Made by the page's message. */
	public CreateBoxesOperation() {
		super(KIND);
	}

	/** The category of the column of the first. */
	String column() {
		return column;
	}

	/** A box for each line; indented lines stand in the next columns. */
	String text() {
		return text;
	}
}
