package org.lovende.diagram.resultmap.editor;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

/** The user wants to delete boxes and arrows, and has not seen yet what goes along. */
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
