package org.lovende.diagram.phases.editor;

import java.util.List;

import org.eclipse.glsp.server.operations.Operation;

/** The user goes on to the next answer to the question with whom. */
public final class TogglePartyOperation extends Operation {
	static final String KIND = "toggleParty";

	private List<String> ids = List.of();

	/** Made by the page's message. */
	public TogglePartyOperation() {
		super(KIND);
	}

	List<String> ids() {
		return ids;
	}
}
