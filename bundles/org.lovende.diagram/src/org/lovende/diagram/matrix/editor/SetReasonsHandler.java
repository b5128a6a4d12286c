package org.lovende.diagram.matrix.editor;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.lovende.core.priority.PriorityMatrix;
import org.lovende.diagram.glsp.EditHandler;
import org.lovende.model.prioritisation.DevelopmentPoint;

/** Keeps why a point stands where it stands. */
final class SetReasonsHandler extends EditHandler<SetReasonsOperation> {
	@Override
	protected Optional<Command> command(SetReasonsOperation operation) {
		PriorityMatrix matrix = new PriorityMatrix(context().domain(), context().locale());
		return element(operation.id(), DevelopmentPoint.class)
				.map(point -> matrix.setReasons(point, operation.importanceReason(), operation.easeReason()));
	}
}
