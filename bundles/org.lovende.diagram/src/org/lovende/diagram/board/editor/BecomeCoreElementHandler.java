package org.lovende.diagram.board.editor;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.board.ActivityBoard;

/** Makes a core element of a group, in the current theory too. */
final class BecomeCoreElementHandler extends BoardEditHandler<BecomeCoreElementOperation> {
	@Override
	protected Optional<Command> command(BecomeCoreElementOperation operation) {
		if (!ActivityBoard.groups(context().intervention()).containsKey(operation.group()))
			return Optional.empty();
		return Optional.of(board().becomeCoreElement(operation.group(), context().theory()).command());
	}
}
