package org.lovende.diagram.glsp;

import org.eclipse.glsp.server.actions.SaveModelAction;
import org.eclipse.glsp.server.features.core.model.RequestModelAction;
import org.eclipse.glsp.server.features.core.model.SourceModelStorage;

/** The source model is the open intervention: it is there before the page and is saved by the workbench. */
final class OpenIntervention implements SourceModelStorage {
	@Override
	public void loadSourceModel(RequestModelAction action) {
		// it is there
	}

	@Override
	public void saveSourceModel(SaveModelAction action) {
		// the workbench saves
	}
}
