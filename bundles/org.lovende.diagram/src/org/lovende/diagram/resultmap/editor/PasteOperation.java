package org.lovende.diagram.resultmap.editor;

import org.eclipse.glsp.server.operations.Operation;

/** The user pastes a text on the map. */
public final class PasteOperation extends Operation {
	static final String KIND = "paste";

	private String column;
	private String text;

	/** Made by the page's message. */
	public PasteOperation() {
		super(KIND);
	}

	/** The category of the column for lines of plain text. */
	String column() {
		return column;
	}

	String text() {
		return text;
	}
}
