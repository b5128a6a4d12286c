package org.lovende.diagram.board.editor;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.Texts;
import org.lovende.core.edit.Change;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.theory.Activity;

/** Writes the title or the purpose of a note. A title that was emptied stays as it was. */
final class WriteNoteHandler extends BoardEditHandler<WriteNoteOperation> {
	@Override
	protected Optional<Command> command(WriteNoteOperation operation) {
		return element(operation.id(), Activity.class).flatMap(note -> operation.isPurpose() ? purpose(note, operation.text()) : title(note, operation.text()));
	}

	private Optional<Command> purpose(Activity note, String purpose) {
		return Objects.equals(Texts.normalise(purpose), note.getPurpose()) ? Optional.empty() : Optional.of(board().setPurpose(note, purpose));
	}

	private Optional<Command> title(Activity note, String text) {
		String title = Texts.title(text);
		if (title == null || title.equals(note.getTitle()))
			return Optional.empty();
		String label = Messages.of(WriteNoteHandler.class, context().locale()).get("rename", ElementNames.brief(note, context().locale()));
		return Optional.of(new Change(context().domain()).set(note, ElementPackage.Literals.TITLED_ELEMENT__TITLE, title).command(label));
	}
}
