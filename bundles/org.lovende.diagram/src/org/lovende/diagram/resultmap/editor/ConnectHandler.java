package org.lovende.diagram.resultmap.editor;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.edit.Creation;
import org.lovende.diagram.glsp.StepByStep;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;

/** Draws an arrow from one box to another. What the theory does not allow, the command stack refuses with its reason. */
final class ConnectHandler extends MapEditHandler<ConnectOperation> {
	@Override
	protected Optional<Command> command(ConnectOperation operation) {
		Optional<CausalNode> from = box(operation.from());
		Optional<CausalNode> to = box(operation.to());
		if (context().theory() == null || from.isEmpty() || to.isEmpty())
			return Optional.empty();
		ShownMap shown = shown();
		Creation<CausalLink> creation = arrows().connect(context().theory(), from.get(), to.get());
		creation.element().setId(operation.id());
		return Optional.of(new StepByStep(creation.command().getLabel(), () -> MapPlaces.keep(context(), shown), creation::command));
	}
}
