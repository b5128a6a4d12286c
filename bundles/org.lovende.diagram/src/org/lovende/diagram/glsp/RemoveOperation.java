package org.lovende.diagram.glsp;

import java.util.List;

import org.eclipse.glsp.server.operations.Operation;

/** The user deletes elements, and has seen what else goes. */
public final class RemoveOperation extends Operation {
	static final String KIND = "remove";

	private List<String> ids = List.of();

	/** Made by the page's message. */
	public RemoveOperation() {
		super(KIND);
	}

	RemoveOperation(List<String> ids) {
		this();
		this.ids = List.copyOf(ids);
	}

	/** The identifiers of what is deleted. */
	public List<String> ids() {
		return ids;
	}
}
