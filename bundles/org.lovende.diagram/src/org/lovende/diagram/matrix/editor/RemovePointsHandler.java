package org.lovende.diagram.matrix.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.lovende.core.edit.Deletion;
import org.lovende.diagram.glsp.EditHandler;
import org.lovende.model.prioritisation.DevelopmentPoint;

/** Deletes points with what cannot be there without them. */
final class RemovePointsHandler extends EditHandler<RemovePointsOperation> {
	@Override
	protected Optional<Command> command(RemovePointsOperation operation) {
		List<DevelopmentPoint> points = elements(operation.ids(), DevelopmentPoint.class).toList();
		return points.isEmpty() ? Optional.empty()
				: Optional.of(Deletion.of(context().intervention(), points).command(context().domain(), context().locale()));
	}
}
