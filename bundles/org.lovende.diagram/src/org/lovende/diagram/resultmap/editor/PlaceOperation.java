package org.lovende.diagram.resultmap.editor;

import java.util.List;

import org.eclipse.glsp.server.operations.Operation;

/** The user puts boxes in order. */
public final class PlaceOperation extends Operation {
	static final String KIND = "place";

	private String how;
	private List<String> ids = List.of();

	/** Made by the page's message. */
	public PlaceOperation() {
		super(KIND);
	}

	/** The name of a {@link Placing}. */
	String how() {
		return how;
	}

	/** The boxes; empty for what concerns them all. */
	List<String> ids() {
		return ids;
	}
}
