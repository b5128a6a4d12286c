package org.lovende.diagram.phases.editor;

import java.util.List;

import org.eclipse.glsp.server.operations.Operation;

/** The user has moved cards by a key: as seen from where they stand when it is carried out, not from where the page last saw them. */
public final class StepProceduresOperation extends Operation {
	static final String KIND = "stepProcedures";

	private List<String> ids = List.of();
	private int right;
	private int down;

	/** Made by the page's message. */
	public StepProceduresOperation() {
		super(KIND);
	}

	List<String> ids() {
		return ids;
	}

	/** 1: one phase to the right, -1: to the left, 0: neither. */
	int right() {
		return right;
	}

	/** 1: down, -1: up, 0: neither. */
	int down() {
		return down;
	}
}
