package org.lovende.diagram.matrix.editor;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

/** The user wants to delete points, and should see first what that takes along. */
final class AskDeletionAction extends Action {
	static final String KIND = "askDeletion";

	private List<String> ids = List.of();

	AskDeletionAction() {
		super(KIND);
	}

	List<String> ids() {
		return ids;
	}
}
