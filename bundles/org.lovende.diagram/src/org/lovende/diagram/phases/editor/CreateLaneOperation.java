package org.lovende.diagram.phases.editor;

import org.eclipse.glsp.server.operations.Operation;

/** The user has written the title of a new phase or profession. */
public final class CreateLaneOperation extends Operation {
	static final String KIND = "createLane";

	private boolean isPhase;
	private String id;
	private String title;
	private String after;

	/** Made by the page's message. */
	public CreateLaneOperation() {
		super(KIND);
	}

	/** Whether it is a phase; else it is a profession. */
	boolean isPhase() {
		return isPhase;
	}

	/** The identifier that the page has given to it, so that it can speak of it at once. */
	String id() {
		return id;
	}

	String title() {
		return title;
	}

	/** The one after which it shall stand; null: at the end. */
	String after() {
		return after;
	}
}
