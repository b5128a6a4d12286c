package org.lovende.diagram.matrix.editor;

import java.util.List;

import org.eclipse.glsp.server.operations.Operation;

/** The user wants to delete points, and has seen what goes along where anything does. */
public final class RemovePointsOperation extends Operation {
	static final String KIND = "remove";

	private List<String> ids = List.of();

	/** Made by the page's message. */
	public RemovePointsOperation() {
		super(KIND);
	}

	RemovePointsOperation(List<String> ids) {
		this();
		this.ids = ids;
	}

	List<String> ids() {
		return ids;
	}
}
