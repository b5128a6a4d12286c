package org.lovende.diagram.matrix.editor;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.lovende.core.Texts;
import org.lovende.core.edit.Creation;
import org.lovende.core.priority.PriorityMatrix;
import org.lovende.diagram.glsp.EditHandler;
import org.lovende.model.prioritisation.DevelopmentPoint;

import com.google.inject.Inject;

/** Makes a point. While only some points are shown, the new one is made so that it is among them. */
final class CreatePointHandler extends EditHandler<CreatePointOperation> {
	@Inject
	private MatrixView view;

	@Override
	protected Optional<Command> command(CreatePointOperation operation) {
		if (Texts.isBlank(operation.title()))
			return Optional.empty();
		Creation<DevelopmentPoint> creation = new PriorityMatrix(context().domain(), context().locale()).newPoint(operation.title(),
				operation.importance(), operation.ease());
		creation.element().setId(operation.id());
		view.makeShown(creation.element());
		return Optional.of(creation.command());
	}
}
