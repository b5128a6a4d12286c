package org.lovende.diagram.phases.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.model.intervention.Procedure;

/** Says that procedures are in use, or that they are wanted. */
final class ToggleStateHandler extends PhasesEditHandler<ToggleStateOperation> {
	@Override
	protected Optional<Command> command(ToggleStateOperation operation) {
		List<Command> commands = elements(operation.ids(), Procedure.class).map(board()::toggleState).toList();
		return commands.isEmpty() ? Optional.empty() : Optional.of(together(commands));
	}
}
