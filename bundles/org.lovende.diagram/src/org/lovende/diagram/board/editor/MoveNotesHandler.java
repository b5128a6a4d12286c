package org.lovende.diagram.board.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.Texts;
import org.lovende.model.theory.Activity;
import org.lovende.model.theory.CoreElement;

/** Puts notes together, or takes them out of their group. */
final class MoveNotesHandler extends BoardEditHandler<MoveNotesOperation> {
	@Override
	protected Optional<Command> command(MoveNotesOperation operation) {
		List<Activity> notes = elements(operation.ids(), Activity.class).toList();
		if (notes.isEmpty())
			return Optional.empty();
		Optional<Command> toCoreElement = element(operation.coreElement(), CoreElement.class).map(each -> board().moveToCoreElement(notes, each));
		return toCoreElement.or(() -> Optional.of(element(operation.onto(), Activity.class).map(onto -> onto(notes, onto)).orElseGet(() -> toGroup(operation, notes))));
	}

	private Command onto(List<Activity> notes, Activity onto) {
		if (onto.getCoreElement() != null)
			return board().moveToCoreElement(notes, onto.getCoreElement());
		if (!Texts.isBlank(onto.getGroup()))
			return intoGroup(notes, onto.getGroup());
		List<Activity> together = new ArrayList<>(notes);
		together.add(0, onto);
		return intoNewGroup(together);
	}

	private Command toGroup(MoveNotesOperation operation, List<Activity> notes) {
		return operation.isNewGroup() ? intoNewGroup(notes) : intoGroup(notes, operation.group());
	}
}
