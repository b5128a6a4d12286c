package org.lovende.diagram.resultmap.editor;

import java.util.List;

import org.eclipse.glsp.server.actions.ActionHandler;
import org.eclipse.glsp.server.di.MultiBinding;
import org.eclipse.glsp.server.features.core.model.GModelFactory;
import org.eclipse.glsp.server.operations.OperationHandler;
import org.lovende.diagram.glsp.DiagramContext;
import org.lovende.diagram.glsp.EditorModule;

/** The editor of the result map. */
public final class ResultMapDiagramModule extends EditorModule {
	@Override
	protected Class<? extends GModelFactory> bindGModelFactory() {
		return ResultMapFactory.class;
	}

	/** The layout, which stays among the last {@link Arrangements}. */
	@Override
	protected void prepare(DiagramContext shown) {
		ShownMap.of(shown);
	}

	@Override
	protected void configureOperationHandlers(MultiBinding<OperationHandler<?>> bindings) {
		super.configureOperationHandlers(bindings);
		bindings.addAll(List.of(CreateBoxHandler.class, CreateBoxesHandler.class, MoveBoxesHandler.class, RenameHandler.class, ConnectHandler.class,
				ReconnectHandler.class, DescribeHandler.class, RemoveFromMapHandler.class, PlaceHandler.class, FixHandler.class, PasteHandler.class,
				MergeHandler.class, JoinHandler.class));
	}

	@Override
	protected void configureActionHandlers(MultiBinding<ActionHandler> bindings) {
		super.configureActionHandlers(bindings);
		bindings.addAll(List.of(RequestMapDeletionHandler.class, CopyBoxesHandler.class));
	}
}
