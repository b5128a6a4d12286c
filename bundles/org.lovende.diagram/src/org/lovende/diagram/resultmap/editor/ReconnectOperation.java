package org.lovende.diagram.resultmap.editor;

import org.eclipse.glsp.server.operations.Operation;

/** The user has led an arrow between other boxes. */
public final class ReconnectOperation extends Operation {
	static final String KIND = "reconnect";

	private String id;
	private String from;
	private String to;

	/** Made by the page's message. */
	public ReconnectOperation() {
		super(KIND);
	}

	String id() {
		return id;
	}

	String from() {
		return from;
	}

	String to() {
		return to;
	}
}
