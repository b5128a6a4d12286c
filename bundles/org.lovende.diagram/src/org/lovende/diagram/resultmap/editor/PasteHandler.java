package org.lovende.diagram.resultmap.editor;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.edit.Creation;
import org.lovende.core.theory.BoxClipboard;
import org.lovende.diagram.glsp.StepByStep;

/** Pastes boxes that were copied here or in another intervention; any other text becomes a box for each line. */
final class PasteHandler extends MapEditHandler<PasteOperation> {
	@Override
	protected Optional<Command> command(PasteOperation operation) {
		ShownMap shown = shown();
		Optional<Command> boxes = CopiedBoxes.of(operation.text())
				.flatMap(copied -> BoxClipboard.paste(context().domain(), context().theory(), copied, context().locale())).map(Creation::command);
		return boxes.or(() -> lines(operation)).map(command -> new StepByStep(command.getLabel(), () -> MapPlaces.keep(context(), shown), () -> command));
	}

	private Optional<Command> lines(PasteOperation operation) {
		return column(operation.column()).filter(column -> !operation.text().isBlank()).map(column -> fromText(column, operation.text()));
	}
}
