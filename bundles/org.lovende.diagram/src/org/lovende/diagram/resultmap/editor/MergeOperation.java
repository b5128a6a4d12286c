package org.lovende.diagram.resultmap.editor;

import java.util.List;

import org.eclipse.glsp.server.operations.Operation;

/** The user makes one box out of several. */
public final class MergeOperation extends Operation {
	static final String KIND = "merge";

	private List<String> ids = List.of();

	/** Made by the page's message. */
	public MergeOperation() {
		super(KIND);
	}

	/** The boxes; the first one stays. */
	List<String> ids() {
		return ids;
	}
}
