package org.lovende.diagram.resultmap.editor;

import org.eclipse.glsp.server.operations.Operation;

/** The user takes the way out that a finding offers. */
public final class FixOperation extends Operation {
	static final String KIND = "fix";

	private String rule;
	private String element;
	private int fix;

	/** Made by the page's message. */
	public FixOperation() {
		super(KIND);
	}

	String rule() {
		return rule;
	}

	String element() {
		return element;
	}

	/** Its index among those of the finding. */
	int fix() {
		return fix;
	}
}
