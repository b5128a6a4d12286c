package org.lovende.diagram.matrix.editor;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandWrapper;
import org.lovende.core.priority.PriorityMatrix;
import org.lovende.diagram.glsp.EditHandler;
import org.lovende.model.prioritisation.DevelopmentPoint;

import com.google.inject.Singleton;

/**
 * Moves a point by half steps. Who holds an arrow key down makes one change: the last one is taken back and made anew, further on, as long as
 * nothing else has been done since.
 */
@Singleton
final class NudgePointHandler extends EditHandler<NudgePointOperation> {
	private Command last;

	@Override
	protected Optional<Command> command(NudgePointOperation operation) {
		Optional<DevelopmentPoint> found = element(operation.id(), DevelopmentPoint.class);
		if (found.isEmpty() || found.get().getImportance() == null || found.get().getEase() == null)
			return Optional.empty();
		DevelopmentPoint point = found.get();
		double importance = target(point.getImportance(), operation.importanceSteps());
		double ease = target(point.getEase(), operation.easeSteps());
		CommandStack stack = context().domain().getCommandStack();
		if (operation.isRepeated() && last != null && unwrapped(stack.getUndoCommand()) == last)
			stack.undo();
		last = new PriorityMatrix(context().domain(), context().locale()).nudge(point, steps(point.getImportance(), importance),
				steps(point.getEase(), ease));
		return Optional.of(last);
	}

	/** A value between two steps goes to the next one in that direction, as the nudge itself does it. */
	private static double target(double value, int steps) {
		double before = value / PriorityMatrix.STEP;
		double onStep = steps > 0 ? Math.floor(before) : Math.ceil(before);
		return steps == 0 ? value : PriorityMatrix.snap((onStep + steps) * PriorityMatrix.STEP);
	}

	private static int steps(double from, double to) {
		double before = from / PriorityMatrix.STEP;
		double after = to / PriorityMatrix.STEP;
		return from == to ? 0 : (int) (to > from ? Math.round(after - Math.floor(before)) : Math.round(after - Math.ceil(before)));
	}

	private static Command unwrapped(Command command) {
		Command inner = command;
		while (inner instanceof CommandWrapper wrapper)
			inner = wrapper.getCommand();
		return inner;
	}
}
