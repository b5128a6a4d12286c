package org.lovende.diagram.resultmap.editor;

import java.util.List;

import org.eclipse.glsp.server.operations.Operation;

/** The user deletes boxes and arrows, and has seen what goes along. */
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

	List<String> ids() {
		return ids;
	}
}
