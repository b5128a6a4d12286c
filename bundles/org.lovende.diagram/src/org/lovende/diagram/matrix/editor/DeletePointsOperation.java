package org.lovende.diagram.matrix.editor;

import java.util.List;

import org.eclipse.glsp.server.operations.Operation;

/** The user has seen what would go along, and wants to delete points. */
final class DeletePointsOperation extends Operation {
	static final String KIND = "deletePoints";

	private List<String> ids = List.of();

	DeletePointsOperation() {
		super(KIND);
	}

	List<String> ids() {
		return ids;
	}
}
