package org.lovende.diagram.glsp;

import java.util.List;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.features.core.model.ModelSubmissionHandler;
import org.eclipse.glsp.server.model.GModelState;

import com.google.inject.Inject;

/** Sends the page the diagram again, unless that has happened in the meantime. */
final class ModelChangedHandler extends AbstractActionHandler<ModelChangedAction> {
	@Inject
	private ModelSubmissionHandler submission;
	@Inject
	private GModelState state;
	@Inject
	private ModelWatch watch;

	@Override
	protected List<Action> executeAction(ModelChangedAction action) {
		return watch.isOutdated() && state.getRoot() != null ? submission.submitModel() : List.of();
	}
}
