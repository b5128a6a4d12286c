package org.lovende.diagram.resultmap.editor;

import org.eclipse.glsp.server.di.MultiBinding;
import org.eclipse.glsp.server.features.core.model.GModelFactory;
import org.eclipse.glsp.server.operations.OperationHandler;
import org.lovende.diagram.glsp.EditorModule;

/** The editor of the result map. */
public final class ResultMapDiagramModule extends EditorModule {
	@Override
	protected Class<? extends GModelFactory> bindGModelFactory() {
		return ResultMapFactory.class;
	}

	@Override
	protected void configureOperationHandlers(MultiBinding<OperationHandler<?>> bindings) {
		super.configureOperationHandlers(bindings);
		bindings.add(CreateBoxHandler.class);
		bindings.add(MoveBoxesHandler.class);
		bindings.add(ConnectHandler.class);
		bindings.add(RenameHandler.class);
	}
}
