package org.lovende.diagram.phases.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.model.intervention.Procedure;
import org.lovende.model.theory.CoreElement;

/** Brings a core element into play in procedures, or takes it out. */
final class PutInPlayHandler extends PhasesEditHandler<PutInPlayOperation> {
	@Override
	protected Optional<Command> command(PutInPlayOperation operation) {
		return element(operation.coreElement(), CoreElement.class).flatMap(coreElement -> command(operation, coreElement));
	}

	private Optional<Command> command(PutInPlayOperation operation, CoreElement coreElement) {
		List<Command> commands = elements(operation.procedures(), Procedure.class)
				.filter(procedure -> procedure.getCoreElements().contains(coreElement) != operation.isInPlay())
				.map(procedure -> operation.isInPlay() ? board().putInPlay(coreElement, procedure) : board().takeOutOfPlay(coreElement, procedure)).toList();
		return commands.isEmpty() ? Optional.empty() : Optional.of(together(commands));
	}
}
