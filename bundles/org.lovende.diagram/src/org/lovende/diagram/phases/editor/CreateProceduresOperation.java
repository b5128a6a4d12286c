package org.lovende.diagram.phases.editor;

import org.eclipse.glsp.server.operations.Operation;

/** The user has written the titles of new procedures, one in each line. */
public final class CreateProceduresOperation extends Operation {
	static final String KIND = "createProcedures";

	private String id;
	private String phase;
	private String profession;
	private String text;

	/** Made by the page's message. */
	public CreateProceduresOperation() {
		super(KIND);
	}

	/** The identifier that the page has given to the first one, so that it can speak of it at once. */
	String id() {
		return id;
	}

	String phase() {
		return phase;
	}

	/** Null: in the lane without a profession. */
	String profession() {
		return profession;
	}

	String text() {
		return text;
	}
}
