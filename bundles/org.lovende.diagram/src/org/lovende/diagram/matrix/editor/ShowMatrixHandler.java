package org.lovende.diagram.matrix.editor;

import java.util.List;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.features.core.model.ModelSubmissionHandler;

import com.google.inject.Inject;

/** Changes what this page shows of the matrix. The intervention stays as it is. */
final class ShowMatrixHandler extends AbstractActionHandler<ShowMatrixAction> {
	@Inject
	private MatrixView view;
	@Inject
	private ModelSubmissionHandler submission;

	@Override
	protected List<Action> executeAction(ShowMatrixAction action) {
		view.show(action);
		return submission.submitModel();
	}
}
