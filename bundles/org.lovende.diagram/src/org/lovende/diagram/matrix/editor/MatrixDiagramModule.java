package org.lovende.diagram.matrix.editor;

import org.eclipse.glsp.server.actions.ActionHandler;
import org.eclipse.glsp.server.di.MultiBinding;
import org.eclipse.glsp.server.features.core.model.GModelFactory;
import org.eclipse.glsp.server.operations.OperationHandler;
import org.lovende.diagram.glsp.EditorModule;
import org.lovende.diagram.glsp.RemoveHandler;

/** The editor of the priority matrix. */
public final class MatrixDiagramModule extends EditorModule {
	@Override
	protected Class<? extends GModelFactory> bindGModelFactory() {
		return MatrixFactory.class;
	}

	@Override
	protected void configureActionHandlers(MultiBinding<ActionHandler> bindings) {
		super.configureActionHandlers(bindings);
		bindings.add(ShowMatrixHandler.class);
		bindings.add(RequestPointDeletionHandler.class);
	}

	@Override
	protected void configureOperationHandlers(MultiBinding<OperationHandler<?>> bindings) {
		super.configureOperationHandlers(bindings);
		bindings.add(PlacePointHandler.class);
		bindings.add(NudgePointHandler.class);
		bindings.add(CreatePointHandler.class);
		bindings.add(RenamePointHandler.class);
		bindings.add(SetReasonsHandler.class);
		bindings.add(SetPeriodHandler.class);
		bindings.add(RemoveHandler.class);
		bindings.add(CloseRoundHandler.class);
	}
}
