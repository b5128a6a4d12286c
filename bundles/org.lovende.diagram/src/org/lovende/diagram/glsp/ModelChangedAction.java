package org.lovende.diagram.glsp;

import org.eclipse.glsp.server.actions.Action;

/** The intervention has changed. */
public final class ModelChangedAction extends Action {
	static final String KIND = "modelChanged";

	/** Made by the watch. */
	public ModelChangedAction() {
		super(KIND);
	}
}
