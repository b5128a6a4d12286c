package org.lovende.diagram.phases.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.Texts;
import org.lovende.core.edit.Creation;
import org.lovende.model.element.TitledElement;

/** Makes a phase or a profession. */
final class CreateLaneHandler extends PhasesEditHandler<CreateLaneOperation> {
	@Override
	protected Optional<Command> command(CreateLaneOperation operation) {
		if (Texts.isBlank(operation.title()))
			return Optional.empty();
		List<? extends TitledElement> lanes = operation.isPhase() ? context().intervention().getPhases() : context().intervention().getProfessions();
		int index = element(operation.after(), TitledElement.class).map(after -> lanes.indexOf(after) + 1).orElse(lanes.size());
		Creation<? extends TitledElement> creation = operation.isPhase() ? board().newPhase(operation.title(), index)
				: board().newProfession(operation.title(), index);
		creation.element().setId(operation.id());
		return Optional.of(creation.command());
	}
}
