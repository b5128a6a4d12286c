package org.lovende.diagram.matrix.editor;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

/** The user wants to delete points, and should see first what that takes along. */
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
