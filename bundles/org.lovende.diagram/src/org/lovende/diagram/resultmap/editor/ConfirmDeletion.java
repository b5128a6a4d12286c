package org.lovende.diagram.resultmap.editor;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

/** Asks the user whether to delete some elements, after all that goes along. */
public final class ConfirmDeletion extends Action {
	static final String KIND = "confirmDeletion";

	private final List<String> ids;
	private final List<String> names;
	private final List<String> along;

	ConfirmDeletion(List<String> ids, List<String> names, List<String> along) {
		super(KIND);
		this.ids = ids;
		this.names = names;
		this.along = along;
	}

	/** The identifiers of what the user wants to delete. */
	public List<String> ids() {
		return ids;
	}

	/** Their names. */
	public List<String> names() {
		return names;
	}

	/** The names of what goes along. */
	public List<String> along() {
		return along;
	}
}
