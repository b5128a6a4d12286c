package org.lovende.diagram.matrix.editor;

import org.eclipse.glsp.server.operations.Operation;

/** The user wants to keep the present ratings as a round. */
public final class CloseRoundOperation extends Operation {
	static final String KIND = "closeRound";

	private String title;
	private String date;
	private boolean startEmpty;

	/** Made by the page's message. */
	public CloseRoundOperation() {
		super(KIND);
	}

	String title() {
		return title;
	}

	/** The day of the prioritisation, as ISO 8601 writes it. */
	String date() {
		return date;
	}

	/** Whether all points go back to the tray for the next round. */
	boolean startEmpty() {
		return startEmpty;
	}
}
