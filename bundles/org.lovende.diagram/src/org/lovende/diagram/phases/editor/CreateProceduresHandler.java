package org.lovende.diagram.phases.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.lovende.core.Messages;
import org.lovende.core.Texts;
import org.lovende.core.edit.Creation;
import org.lovende.model.intervention.Phase;
import org.lovende.model.intervention.Procedure;
import org.lovende.model.intervention.Profession;

/** Makes a procedure of each line, at the end of a cell. */
final class CreateProceduresHandler extends PhasesEditHandler<CreateProceduresOperation> {
	@Override
	protected Optional<Command> command(CreateProceduresOperation operation) {
		List<String> titles = Texts.lines(operation.text());
		return titles.isEmpty() ? Optional.empty() : element(operation.phase(), Phase.class).map(phase -> create(operation, phase, titles));
	}

	private Command create(CreateProceduresOperation operation, Phase phase, List<String> titles) {
		Profession profession = element(operation.profession(), Profession.class).orElse(null);
		List<Creation<Procedure>> creations = titles.stream().map(title -> board().newProcedure(phase, profession, title)).toList();
		creations.get(0).element().setId(operation.id());
		if (creations.size() == 1)
			return creations.get(0).command();
		CompoundCommand all = new CompoundCommand(
				Messages.of(CreateProceduresHandler.class, context().locale()).get("createSeveral", creations.size()));
		creations.forEach(creation -> all.append(creation.command()));
		return all;
	}
}
