package org.lovende.diagram.resultmap.editor;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

/** The user has copied boxes. */
public final class CopyBoxes extends Action {
	static final String KIND = "copyBoxes";

	private List<String> ids = List.of();
	private String text = "";

	/** Made by the page's message. */
	public CopyBoxes() {
		super(KIND);
	}

	List<String> ids() {
		return ids;
	}

	/** What the page has put into the clipboard. */
	String text() {
		return text;
	}
}
