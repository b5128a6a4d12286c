package org.lovende.diagram.phases.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.model.intervention.Phase;
import org.lovende.model.intervention.Procedure;
import org.lovende.model.intervention.Profession;

/** Puts cards into a cell: one where it was put, several at the end. */
final class MoveProceduresHandler extends PhasesEditHandler<MoveProceduresOperation> {
	@Override
	protected Optional<Command> command(MoveProceduresOperation operation) {
		List<Procedure> procedures = elements(operation.ids(), Procedure.class).toList();
		Profession profession = element(operation.profession(), Profession.class).orElse(null);
		Procedure before = element(operation.before(), Procedure.class).orElse(null);
		return element(operation.phase(), Phase.class).filter(phase -> !procedures.isEmpty()).map(phase -> move(procedures, phase, profession, before));
	}
}
