package org.lovende.diagram.phases.editor;

import java.util.List;

import org.eclipse.glsp.server.actions.ActionHandler;
import org.eclipse.glsp.server.di.MultiBinding;
import org.eclipse.glsp.server.features.core.model.GModelFactory;
import org.eclipse.glsp.server.operations.OperationHandler;
import org.lovende.diagram.glsp.EditorModule;
import org.lovende.diagram.glsp.RemoveHandler;
import org.lovende.diagram.glsp.RequestDeletionHandler;

/** The editor of the phases. */
public final class PhasesDiagramModule extends EditorModule {
	@Override
	protected Class<? extends GModelFactory> bindGModelFactory() {
		return PhasesFactory.class;
	}

	@Override
	protected void configureOperationHandlers(MultiBinding<OperationHandler<?>> bindings) {
		super.configureOperationHandlers(bindings);
		bindings.addAll(List.of(CreateLaneHandler.class, CreateProceduresHandler.class, RenameHandler.class, MoveLaneHandler.class,
				StepLaneHandler.class, MoveProceduresHandler.class, StepProceduresHandler.class, PutInPlayHandler.class, TogglePartyHandler.class, ToggleStateHandler.class, RemoveHandler.class));
	}

	@Override
	protected void configureActionHandlers(MultiBinding<ActionHandler> bindings) {
		super.configureActionHandlers(bindings);
		bindings.add(RequestDeletionHandler.class);
	}
}
