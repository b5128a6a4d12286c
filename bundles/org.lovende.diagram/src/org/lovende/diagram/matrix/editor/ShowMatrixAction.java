package org.lovende.diagram.matrix.editor;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

/** The user wants to see some points only, an earlier round behind the present one, or everything larger. */
public final class ShowMatrixAction extends Action {
	static final String KIND = "showMatrix";

	private List<String> kinds = List.of();
	private List<String> origins = List.of();
	private List<String> periods = List.of();
	private String round;
	private boolean isForRoom;

	/** Made by the page's message. */
	public ShowMatrixAction() {
		super(KIND);
	}

	/** The kinds shown, as the model writes them; empty: all. */
	List<String> kinds() {
		return kinds;
	}

	/** The identifiers of the elements from which shown points arose; empty: all. */
	List<String> origins() {
		return origins;
	}

	/** The periods shown, as the model writes them; empty: all. */
	List<String> periods() {
		return periods;
	}

	/** Whether letters and discs are to be read from afar. */
	boolean isForRoom() {
		return isForRoom;
	}

	/** The identifier of the earlier round that is shown; null: none is. */
	String round() {
		return round;
	}
}
