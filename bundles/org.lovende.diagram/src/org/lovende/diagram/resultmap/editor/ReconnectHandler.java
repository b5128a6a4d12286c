package org.lovende.diagram.resultmap.editor;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.diagram.glsp.StepByStep;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;

/** Leads an arrow between other boxes. */
final class ReconnectHandler extends MapEditHandler<ReconnectOperation> {
	@Override
	protected Optional<Command> command(ReconnectOperation operation) {
		Optional<CausalLink> link = element(operation.id(), CausalLink.class);
		Optional<CausalNode> from = box(operation.from());
		Optional<CausalNode> to = box(operation.to());
		if (link.isEmpty() || from.isEmpty() || to.isEmpty())
			return Optional.empty();
		ShownMap shown = shown();
		Command reconnect = arrows().reconnect(link.get(), from.get(), to.get());
		return Optional.of(new StepByStep(reconnect.getLabel(), () -> MapPlaces.keep(context(), shown), () -> reconnect));
	}
}
