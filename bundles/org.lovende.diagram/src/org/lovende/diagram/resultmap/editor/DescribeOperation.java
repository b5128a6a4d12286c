package org.lovende.diagram.resultmap.editor;

import org.eclipse.glsp.server.operations.Operation;

/** The user has said why an arrow holds. */
public final class DescribeOperation extends Operation {
	static final String KIND = "describe";

	private String id;
	private String rationale;
	private String certainty;
	private String evidence;

	/** Made by the page's message. */
	public DescribeOperation() {
		super(KIND);
	}

	String id() {
		return id;
	}

	String rationale() {
		return rationale;
	}

	/** A literal of the metamodel: certain, assumed, doubtful. */
	String certainty() {
		return certainty;
	}

	String evidence() {
		return evidence;
	}
}
