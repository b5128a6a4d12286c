package org.lovende.diagram.board.editor;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.Texts;

/** Gives a group another name, or merges it with the one of that name. */
final class RenameGroupHandler extends BoardEditHandler<RenameGroupOperation> {
	@Override
	protected Optional<Command> command(RenameGroupOperation operation) {
		String name = Texts.title(operation.name());
		return name == null || name.equals(operation.group()) ? Optional.empty() : Optional.of(board().renameGroup(operation.group(), name));
	}
}
