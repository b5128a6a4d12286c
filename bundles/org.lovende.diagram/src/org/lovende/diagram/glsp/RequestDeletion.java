package org.lovende.diagram.glsp;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

/** The user wants to delete elements, and has not seen yet what else goes. */
public final class RequestDeletion extends Action {
	static final String KIND = "requestDeletion";

	private List<String> ids = List.of();

	/** Made by the page's message. */
	public RequestDeletion() {
		super(KIND);
	}

	List<String> ids() {
		return ids;
	}
}
