package org.lovende.diagram.board.editor;

import java.util.List;

import org.eclipse.glsp.server.actions.ActionHandler;
import org.eclipse.glsp.server.di.MultiBinding;
import org.eclipse.glsp.server.features.core.model.GModelFactory;
import org.eclipse.glsp.server.operations.OperationHandler;
import org.lovende.diagram.glsp.EditorModule;
import org.lovende.diagram.glsp.RemoveHandler;
import org.lovende.diagram.glsp.RequestDeletionHandler;

/** The editor of the activity board. */
public final class BoardDiagramModule extends EditorModule {
	@Override
	protected Class<? extends GModelFactory> bindGModelFactory() {
		return BoardFactory.class;
	}

	@Override
	protected void configureOperationHandlers(MultiBinding<OperationHandler<?>> bindings) {
		super.configureOperationHandlers(bindings);
		bindings.addAll(List.of(CreateNotesHandler.class, WriteNoteHandler.class, MoveNotesHandler.class, StepNotesHandler.class,
				RenameGroupHandler.class, BecomeCoreElementHandler.class, RemoveHandler.class));
	}

	@Override
	protected void configureActionHandlers(MultiBinding<ActionHandler> bindings) {
		super.configureActionHandlers(bindings);
		bindings.add(RequestDeletionHandler.class);
	}
}
