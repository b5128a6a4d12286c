package org.lovende.diagram.resultmap.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.theory.Participation;
import org.lovende.diagram.glsp.StepByStep;
import org.lovende.model.theory.CoreElement;

/** Brings core elements that stand beside the map into it, all of them in one step. */
final class JoinHandler extends MapEditHandler<JoinOperation> {
	@Override
	protected Optional<Command> command(JoinOperation operation) {
		List<CoreElement> missing = elements(operation.ids(), CoreElement.class).filter(Participation.missing(context().theory())::contains).distinct().toList();
		return missing.isEmpty() ? Optional.empty() : Optional.of(join(missing));
	}

	private Command join(List<CoreElement> coreElements) {
		ShownMap shown = shown();
		return new StepByStep(null, () -> MapPlaces.keep(context(), shown),
				() -> new Participation(context().domain(), context().locale()).join(coreElements, context().theory()));
	}
}
