package org.lovende.diagram.board.editor;

import java.util.List;

import org.eclipse.glsp.server.operations.Operation;

/** The user has put notes into an area of the board, or onto another note. */
public final class MoveNotesOperation extends Operation {
	static final String KIND = "moveNotes";

	private List<String> ids = List.of();
	private String group;
	private String coreElement;
	private String onto;
	private boolean isNewGroup;

	/** Made by the page's message. */
	public MoveNotesOperation() {
		super(KIND);
	}

	List<String> ids() {
		return ids;
	}

	/** The group into which they come; null: not into one that is there. */
	String group() {
		return group;
	}

	/** The core element to which they come; null: none. */
	String coreElement() {
		return coreElement;
	}

	/** The note with which they make a group; null: none. */
	String onto() {
		return onto;
	}

	/** Whether they begin a group. */
	boolean isNewGroup() {
		return isNewGroup;
	}
}
