package org.lovende.diagram.matrix.editor;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.lovende.core.priority.PriorityMatrix;
import org.lovende.diagram.glsp.EditHandler;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.prioritisation.Period;

/** Plans when a point is worked on. */
final class SetPeriodHandler extends EditHandler<SetPeriodOperation> {
	@Override
	protected Optional<Command> command(SetPeriodOperation operation) {
		Period period = Period.get(operation.period());
		PriorityMatrix matrix = new PriorityMatrix(context().domain(), context().locale());
		return period == null ? Optional.empty() : element(operation.id(), DevelopmentPoint.class).map(point -> matrix.setPeriod(point, period));
	}
}
