package org.lovende.diagram.resultmap.editor;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.Texts;
import org.lovende.core.edit.Change;
import org.lovende.diagram.glsp.RenameOperation;
import org.lovende.diagram.glsp.StepByStep;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.theory.CausalNode;

/** Gives a box another title. */
final class RenameHandler extends MapEditHandler<RenameOperation> {
	@Override
	protected Optional<Command> command(RenameOperation operation) {
		String title = Texts.normalise(operation.title());
		return box(operation.id()).filter(node -> !Objects.equals(title, Texts.normalise(node.getTitle()))).map(node -> rename(node, title));
	}

	private Command rename(CausalNode node, String title) {
		ShownMap shown = shown();
		String label = Messages.of(RenameHandler.class, context().locale()).get("rename", ElementNames.brief(node, context().locale()));
		Command rename = new Change(context().domain()).set(node, ElementPackage.Literals.TITLED_ELEMENT__TITLE, title).command(label);
		return new StepByStep(label, () -> MapPlaces.keep(context(), shown), () -> rename);
	}
}
