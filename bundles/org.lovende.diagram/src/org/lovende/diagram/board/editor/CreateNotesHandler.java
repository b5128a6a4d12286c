package org.lovende.diagram.board.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.Texts;
import org.lovende.core.edit.Creation;
import org.lovende.model.theory.Activity;

/** Makes a note of each line. */
final class CreateNotesHandler extends BoardEditHandler<CreateNotesOperation> {
	@Override
	protected Optional<Command> command(CreateNotesOperation operation) {
		List<String> titles = Texts.lines(operation.text());
		if (titles.isEmpty())
			return Optional.empty();
		if (titles.size() == 1) {
			Creation<Activity> creation = board().newNote(titles.get(0), operation.group());
			creation.element().setId(operation.id());
			return Optional.of(creation.command());
		}
		return Optional.of(board().newNotes(operation.text(), operation.group()).command());
	}
}
