package org.lovende.diagram.matrix.editor;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.Texts;
import org.lovende.core.edit.Change;
import org.lovende.diagram.glsp.EditHandler;
import org.lovende.diagram.glsp.RenameOperation;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.prioritisation.DevelopmentPoint;

/** Gives a point another title; an emptied one leaves it as it was. */
final class RenamePointHandler extends EditHandler<RenameOperation> {
	@Override
	protected Optional<Command> command(RenameOperation operation) {
		return Texts.isBlank(operation.title()) ? Optional.empty()
				: element(operation.id(), DevelopmentPoint.class).map(point -> rename(point, operation.title()));
	}

	private Command rename(DevelopmentPoint point, String title) {
		String label = Messages.of(RenamePointHandler.class, context().locale()).get("rename", ElementNames.brief(point, context().locale()));
		return new Change(context().domain()).setText(point, ElementPackage.Literals.TITLED_ELEMENT__TITLE, title).command(label);
	}
}
