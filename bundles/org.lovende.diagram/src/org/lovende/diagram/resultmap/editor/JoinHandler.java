package org.lovende.diagram.resultmap.editor;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.theory.Participation;
import org.lovende.diagram.glsp.StepByStep;
import org.lovende.model.theory.CoreElement;

/** Brings a core element that stands beside the map into it. */
final class JoinHandler extends MapEditHandler<JoinOperation> {
	@Override
	protected Optional<Command> command(JoinOperation operation) {
		return element(operation.id(), CoreElement.class).filter(Participation.missing(context().theory())::contains).map(this::join);
	}

	private Command join(CoreElement coreElement) {
		ShownMap shown = shown();
		return new StepByStep(null, () -> MapPlaces.keep(context(), shown),
				() -> new Participation(context().domain(), context().locale()).join(coreElement, context().theory()));
	}
}
