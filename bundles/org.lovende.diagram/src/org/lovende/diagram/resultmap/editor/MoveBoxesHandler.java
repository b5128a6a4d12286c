package org.lovende.diagram.resultmap.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.edit.Change;
import org.lovende.diagram.glsp.EditHandler;
import org.lovende.diagram.resultmap.ColumnGrid;
import org.lovende.diagram.resultmap.MapColumn;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.TheoryPackage;

/** Puts boxes elsewhere. A box that comes to stand in another column is an outcome of that term from then on. */
final class MoveBoxesHandler extends EditHandler<MoveBoxesOperation> {
	@Override
	protected Optional<Command> command(MoveBoxesOperation operation) {
		ShownMap shown = ShownMap.of(context());
		Map<String, Integer> indices = shown.indices();
		List<MoveBoxesOperation.Move> moves = operation.moves().stream().filter(move -> indices.containsKey(move.id())).toList();
		if (moves.isEmpty())
			return Optional.empty();
		Change change = new Change(context().domain());
		Positions positions = new Positions(context(), shown, change);
		CausalNode last = null;
		for (MoveBoxesOperation.Move move : moves) {
			CausalNode node = element(move.id(), CausalNode.class).orElseThrow();
			MapColumn column = columnFor(node, Columns.at(shown.arranged().grid(), move.x()));
			if (node instanceof Outcome && column != MapColumn.of(node))
				change.set(node, TheoryPackage.Literals.OUTCOME__TERM, Columns.term(column));
			positions.place(node, inside(shown.arranged().grid(), column, move.x()), Math.max(ColumnGrid.TOP, move.y()));
			last = node;
		}
		Messages messages = Messages.of(MoveBoxesHandler.class, context().locale());
		String label = moves.size() == 1 ? messages.get("move", ElementNames.brief(last, context().locale())) : messages.get("moveSeveral", moves.size());
		return change.isEmpty() ? Optional.empty() : Optional.of(change.command(label));
	}

	/** Core elements are no outcomes: what is dragged between their column and another one stays what it is. */
	private static MapColumn columnFor(CausalNode node, MapColumn wanted) {
		return (node instanceof Outcome) == (wanted != MapColumn.CORE_ELEMENT) ? wanted : MapColumn.of(node);
	}

	/** The place in the column of the fixed grid that is as far from the column's edge as the one that was shown, so that the box is inside it. */
	private static double inside(ColumnGrid shown, MapColumn column, double x) {
		ColumnGrid fixed = ColumnGrid.fixed();
		double left = fixed.bandX().get(column);
		double right = left + fixed.bandWidth().get(column) - Columns.BOX_WIDTH;
		return Math.max(left, Math.min(right, x - shown.boxX().get(column) + fixed.boxX().get(column)));
	}
}
