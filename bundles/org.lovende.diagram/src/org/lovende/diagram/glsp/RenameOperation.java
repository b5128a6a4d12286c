package org.lovende.diagram.glsp;

import org.eclipse.glsp.server.operations.Operation;

/** The user has written the title of an element anew. What an emptied title means is for its handler to say. */
public final class RenameOperation extends Operation {
	static final String KIND = "rename";

	private String id;
	private String title;

	/** Made by the page's message. */
	public RenameOperation() {
		super(KIND);
	}

	/** The identifier of the element. */
	public String id() {
		return id;
	}

	/** The title as it was written; null if the page sent none. */
	public String title() {
		return title;
	}
}
