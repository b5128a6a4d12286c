package org.lovende.diagram.glsp;

import org.eclipse.glsp.server.actions.Action;

/** The intervention has changed. */
final class ModelChangedAction extends Action {
	static final String KIND = "modelChanged";

	ModelChangedAction() {
		super(KIND);
	}
}
