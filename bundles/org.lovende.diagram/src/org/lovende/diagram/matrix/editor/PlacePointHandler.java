package org.lovende.diagram.matrix.editor;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.lovende.core.priority.PriorityMatrix;
import org.lovende.diagram.glsp.EditHandler;
import org.lovende.model.prioritisation.DevelopmentPoint;

/** Gives a point the importance and ease of its place, or none. */
final class PlacePointHandler extends EditHandler<PlacePointOperation> {
	@Override
	protected Optional<Command> command(PlacePointOperation operation) {
		PriorityMatrix matrix = new PriorityMatrix(context().domain(), context().locale());
		return element(operation.id(), DevelopmentPoint.class).map(point -> operation.importance() == null || operation.ease() == null
				? matrix.unrate(point)
				: matrix.place(point, operation.importance(), operation.ease()));
	}
}
