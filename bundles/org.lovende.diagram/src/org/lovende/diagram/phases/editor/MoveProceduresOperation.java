package org.lovende.diagram.phases.editor;

import java.util.List;

import org.eclipse.glsp.server.operations.Operation;

/** The user has put cards into a cell. */
public final class MoveProceduresOperation extends Operation {
	static final String KIND = "moveProcedures";

	private List<String> ids = List.of();
	private String phase;
	private String profession;
	private String before;

	/** Made by the page's message. */
	public MoveProceduresOperation() {
		super(KIND);
	}

	List<String> ids() {
		return ids;
	}

	String phase() {
		return phase;
	}

	/** Null: in the lane without a profession. */
	String profession() {
		return profession;
	}

	/** The card above which a single one was put; null: at the end. */
	String before() {
		return before;
	}
}
