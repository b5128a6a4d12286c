package org.lovende.diagram.phases.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.model.intervention.Procedure;

/** Goes on to the next answer to the question with whom. */
final class TogglePartyHandler extends PhasesEditHandler<TogglePartyOperation> {
	@Override
	protected Optional<Command> command(TogglePartyOperation operation) {
		List<Command> commands = elements(operation.ids(), Procedure.class).map(board()::toggleParty).toList();
		return commands.isEmpty() ? Optional.empty() : Optional.of(together(commands));
	}
}
