package org.lovende.diagram.resultmap.editor;

import java.util.List;

import org.eclipse.glsp.server.operations.Operation;

/** The user lets core elements take part in the theory that the map shows. */
public final class JoinOperation extends Operation {
	static final String KIND = "join";

	private List<String> ids = List.of();

	/** Made by the page's message. */
	public JoinOperation() {
		super(KIND);
	}

	/** The core elements. */
	List<String> ids() {
		return ids;
	}
}
