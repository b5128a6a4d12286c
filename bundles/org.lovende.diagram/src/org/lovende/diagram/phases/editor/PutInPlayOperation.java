package org.lovende.diagram.phases.editor;

import java.util.List;

import org.eclipse.glsp.server.operations.Operation;

/** The user has brought a core element into play in procedures, or taken it out. */
public final class PutInPlayOperation extends Operation {
	static final String KIND = "putInPlay";

	private List<String> procedures = List.of();
	private String coreElement;
	private boolean isInPlay;

	/** Made by the page's message. */
	public PutInPlayOperation() {
		super(KIND);
	}

	List<String> procedures() {
		return procedures;
	}

	String coreElement() {
		return coreElement;
	}

	/** Whether it shall be in play. */
	boolean isInPlay() {
		return isInPlay;
	}
}
