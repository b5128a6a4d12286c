package org.lovende.diagram.matrix.editor;

import org.eclipse.glsp.server.operations.Operation;

/** The user has put a point in a place of the field, by dragging or by writing its values, or back into the tray. */
public final class PlacePointOperation extends Operation {
	static final String KIND = "placePoint";

	private String id;
	private Double importance;
	private Double ease;

	/** Made by the page's message. */
	public PlacePointOperation() {
		super(KIND);
	}

	String id() {
		return id;
	}

	/** 0–10; null together with ease: into the tray. */
	Double importance() {
		return importance;
	}

	/** 0–10; null together with importance: into the tray. */
	Double ease() {
		return ease;
	}
}
