package org.lovende.diagram.resultmap.editor;

import org.eclipse.glsp.server.operations.Operation;

/** The user has drawn an arrow. */
public final class ConnectOperation extends Operation {
	static final String KIND = "connect";

	private String id;
	private String from;
	private String to;

	/** Made by the page's message. */
	public ConnectOperation() {
		super(KIND);
	}

	/** The identifier that the page has given to it, so that it can speak of it at once. */
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
