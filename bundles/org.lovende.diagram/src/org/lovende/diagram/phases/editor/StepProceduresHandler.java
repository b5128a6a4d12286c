package org.lovende.diagram.phases.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.diagram.phases.PhasesGrid;
import org.lovende.diagram.phases.PhasesGrid.Cell;
import org.lovende.model.intervention.Procedure;

/**
 * Puts the cards of one cell into the next. A single one moves up and down among the cards of its cell first. Nothing happens at the edge of the
 * diagram, and to cards of several cells.
 */
final class StepProceduresHandler extends PhasesEditHandler<StepProceduresOperation> {
	@Override
	protected Optional<Command> command(StepProceduresOperation operation) {
		List<Procedure> procedures = elements(operation.ids(), Procedure.class).toList();
		PhasesGrid grid = new PhasesGrid(context().intervention(), context().locale());
		return grid.cells().filter(cell -> cell.procedures().containsAll(procedures)).findFirst()
				.filter(cell -> !procedures.isEmpty())
				.flatMap(cell -> procedures.size() == 1 && operation.down() != 0 ? upOrDown(procedures.get(0), grid, cell, operation.down())
						: grid.beside(cell, operation.right(), operation.down()).map(to -> move(procedures, to.phase(), to.profession(), null)));
	}

	private Optional<Command> upOrDown(Procedure procedure, PhasesGrid grid, Cell cell, int down) {
		List<Procedure> all = cell.procedures();
		int place = all.indexOf(procedure) + down;
		if (place >= 0 && place < all.size())
			return Optional.of(move(List.of(procedure), cell.phase(), cell.profession(), at(all, down > 0 ? place + 1 : place)));
		return grid.beside(cell, 0, down).map(to -> move(List.of(procedure), to.phase(), to.profession(), down > 0 ? at(to.procedures(), 0) : null));
	}

	/** Null: beyond the last. */
	private static Procedure at(List<Procedure> all, int index) {
		return index < all.size() ? all.get(index) : null;
	}
}
