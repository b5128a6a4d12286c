package org.lovende.diagram.phases.editor;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.model.intervention.Phase;
import org.lovende.model.intervention.Profession;

/** Puts a phase or a profession elsewhere in its order. */
final class MoveLaneHandler extends PhasesEditHandler<MoveLaneOperation> {
	@Override
	protected Optional<Command> command(MoveLaneOperation operation) {
		return element(operation.id(), Phase.class).map(phase -> board().move(phase, operation.index()))
				.or(() -> element(operation.id(), Profession.class).map(profession -> board().move(profession, operation.index())));
	}
}
