package org.lovende.diagram.phases.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.diagram.glsp.StepByStep;
import org.lovende.diagram.phases.PhasesGrid;
import org.lovende.model.intervention.Phase;
import org.lovende.model.intervention.Procedure;
import org.lovende.model.intervention.Profession;

/** Puts cards into a cell: one where it was put, several at the end. */
final class MoveProceduresHandler extends PhasesEditHandler<MoveProceduresOperation> {
	@Override
	protected Optional<Command> command(MoveProceduresOperation operation) {
		List<Procedure> procedures = elements(operation.ids(), Procedure.class).toList();
		return procedures.isEmpty() ? Optional.empty() : element(operation.phase(), Phase.class).map(phase -> move(operation, phase, procedures));
	}

	private Command move(MoveProceduresOperation operation, Phase phase, List<Procedure> procedures) {
		Profession profession = element(operation.profession(), Profession.class).orElse(null);
		if (procedures.size() == 1)
			return move(procedures.get(0), phase, profession, element(operation.before(), Procedure.class).orElse(null));
		String label = Messages.of(MoveProceduresHandler.class, context().locale()).get("moveSeveral", procedures.size(),
				ElementNames.brief(phase, context().locale()));
		List<Supplier<? extends Command>> steps = procedures.stream().<Supplier<? extends Command>>map(each -> () -> move(each, phase, profession, null)).toList();
		return new StepByStep(label, steps);
	}

	private Command move(Procedure procedure, Phase phase, Profession profession, Procedure before) {
		return board().move(procedure, PhasesGrid.laneOf(procedure), phase, profession, before);
	}
}
