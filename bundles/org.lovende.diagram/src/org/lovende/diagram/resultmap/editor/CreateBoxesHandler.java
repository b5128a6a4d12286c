package org.lovende.diagram.resultmap.editor;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.Texts;
import org.lovende.diagram.glsp.StepByStep;

/** Makes a box for each line of a text; where lines are indented below one another, boxes in the following columns with arrows to them. */
final class CreateBoxesHandler extends MapEditHandler<CreateBoxesOperation> {
	@Override
	protected Optional<Command> command(CreateBoxesOperation operation) {
		ShownMap shown = shown();
		return column(operation.column()).filter(column -> !Texts.isBlank(operation.text())).map(column -> fromText(column, operation.text()))
				.map(command -> new StepByStep(command.getLabel(), () -> MapPlaces.keep(context(), shown), () -> command));
	}
}
