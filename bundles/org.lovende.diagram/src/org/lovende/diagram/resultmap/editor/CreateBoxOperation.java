package org.lovende.diagram.resultmap.editor;

import org.eclipse.glsp.server.operations.Operation;

/** The user has written the title of a new box. */
public final class CreateBoxOperation extends Operation {
	static final String KIND = "createBox";

	private String id;
	private String column;
	private String title;
	private String below;
	private String from;
	private Double y;

	/** Made by the page's message. */
	public CreateBoxOperation() {
		super(KIND);
	}

	/** The identifier that the page has given to it, so that it can speak of it at once. */
	String id() {
		return id;
	}

	/** The category of its column. */
	String column() {
		return column;
	}

	String title() {
		return title;
	}

	/** The box below which it shall stand; null: at {@link #y} or at the end of its column. */
	String below() {
		return below;
	}

	/** The box that leads to it; null: none. */
	String from() {
		return from;
	}

	/** The top edge wanted; null: none is. */
	Double y() {
		return y;
	}
}
