package org.lovende.diagram.matrix.editor;

import org.eclipse.glsp.server.operations.Operation;

/** The user has written the title of a new point. */
public final class CreatePointOperation extends Operation {
	static final String KIND = "createPoint";

	private String id;
	private String title;
	private Double importance;
	private Double ease;

	/** Made by the page's message. */
	public CreatePointOperation() {
		super(KIND);
	}

	/** The identifier that the page has given to it, so that it can speak of it at once. */
	String id() {
		return id;
	}

	String title() {
		return title;
	}

	/** 0–10; null together with ease: it stands in the tray. */
	Double importance() {
		return importance;
	}

	/** 0–10; null together with importance: it stands in the tray. */
	Double ease() {
		return ease;
	}
}
