package org.lovende.diagram.matrix.editor;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

/** Shows what a deletion would take along, and asks whether to do it. */
@SuppressWarnings("unused") // the fields are what the page reads
final class DeletionPreviewAction extends Action {
	static final String KIND = "deletionPreview";

	private final List<String> ids;
	private final List<String> names;
	private final List<String> alsoDeleted;

	/**
	 * @param ids what is to be deleted
	 * @param names what it is called
	 * @param alsoDeleted what goes along, each in words
	 */
	DeletionPreviewAction(List<String> ids, List<String> names, List<String> alsoDeleted) {
		super(KIND);
		this.ids = ids;
		this.names = names;
		this.alsoDeleted = alsoDeleted;
	}
}
