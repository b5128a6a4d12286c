package org.lovende.diagram.phases.editor;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.Texts;
import org.lovende.diagram.glsp.RenameOperation;
import org.lovende.model.element.TitledElement;

/** Gives a phase, a profession or a procedure another title. A title that was emptied stays as it was. */
final class RenameHandler extends PhasesEditHandler<RenameOperation> {
	@Override
	protected Optional<Command> command(RenameOperation operation) {
		String title = Texts.title(operation.title());
		return title == null ? Optional.empty()
				: element(operation.id(), TitledElement.class).filter(named -> !Objects.equals(title, named.getTitle())).map(named -> board().rename(named, title));
	}
}
