package org.lovende.diagram.resultmap.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.Texts;
import org.lovende.core.edit.Creation;
import org.lovende.core.theory.NewBoxes;
import org.lovende.diagram.glsp.StepByStep;
import org.lovende.diagram.resultmap.MapColumn;
import org.lovende.model.theory.CausalNode;

/** Makes a box for each line of a text; where lines are indented below one another, boxes in the following columns with arrows to them. */
final class CreateBoxesHandler extends MapEditHandler<CreateBoxesOperation> {
	@Override
	protected Optional<Command> command(CreateBoxesOperation operation) {
		return column(operation.column()).filter(column -> !Texts.isBlank(operation.text())).map(column -> create(column, operation.text()));
	}

	private Command create(MapColumn column, String text) {
		ShownMap shown = shown();
		NewBoxes boxes = newBoxes();
		Creation<List<CausalNode>> creation = NewBoxes.isIndented(text) ? boxes.indentedList(context().theory(), MapPlaces.core(column), text)
				: boxes.lines(context().theory(), MapPlaces.core(column), text);
		return new StepByStep(creation.command().getLabel(), () -> MapPlaces.keep(context(), shown), creation::command);
	}
}
