package org.lovende.diagram.phases.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.model.intervention.Phase;
import org.lovende.model.intervention.Profession;

/** Moves a phase or a profession in its order; at the end of that it stays. */
final class StepLaneHandler extends PhasesEditHandler<StepLaneOperation> {
	@Override
	protected Optional<Command> command(StepLaneOperation operation) {
		List<Phase> phases = context().intervention().getPhases();
		List<Profession> professions = context().intervention().getProfessions();
		return element(operation.id(), Phase.class).map(phase -> board().move(phase, phases.indexOf(phase) + operation.by()))
				.or(() -> element(operation.id(), Profession.class).map(each -> board().move(each, professions.indexOf(each) + operation.by())));
	}
}
