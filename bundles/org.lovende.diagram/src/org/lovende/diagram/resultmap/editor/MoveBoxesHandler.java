package org.lovende.diagram.resultmap.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.layout.Placement;
import org.lovende.core.layout.Point;
import org.lovende.core.theory.Retyping;
import org.lovende.diagram.glsp.StepByStep;
import org.lovende.diagram.resultmap.ColumnGrid;
import org.lovende.diagram.resultmap.MapColumn;
import org.lovende.diagram.scene.Bounds;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.element.Element;
import org.lovende.model.theory.CausalNode;

/** Puts boxes elsewhere. A box that comes to stand in another column becomes what stands in that column. */
final class MoveBoxesHandler extends MapEditHandler<MoveBoxesOperation> {
	@Override
	protected Optional<Command> command(MoveBoxesOperation operation) {
		ShownMap shown = shown();
		ColumnGrid grid = shown.arranged().grid();
		Map<Element, Point> places = new LinkedHashMap<>();
		List<Supplier<? extends Command>> steps = new ArrayList<>();
		steps.add(() -> MapPlaces.keep(context(), shown));
		String label = null;
		for (MoveBoxesOperation.Move move : operation.moves()) {
			if (!shown.indices().containsKey(move.id()))
				continue;
			CausalNode box = box(move.id()).orElseThrow();
			Point wanted = wanted(operation, move, shown);
			MapColumn column = MapPlaces.columnAt(grid, wanted.x());
			Point place = new Point(MapPlaces.inside(grid, column, wanted.x()), Math.max(ColumnGrid.TOP, wanted.y()));
			label = label(operation, box);
			if (column == MapColumn.of(box))
				places.put(box, place);
			else
				steps.add(() -> retype(box, column, places, place));
		}
		if (label == null)
			return Optional.empty();
		steps.add(() -> new Placement(context().domain(), context().locale()).move(DiagramKind.RESULT_MAP, context().theory(), places));
		return Optional.of(new StepByStep(label, steps));
	}

	private static Point wanted(MoveBoxesOperation operation, MoveBoxesOperation.Move move, ShownMap shown) {
		if (!operation.isStep())
			return new Point(move.x(), move.y());
		Bounds now = shown.arranged().boxes().get(shown.indices().get(move.id()));
		return new Point(now.x() + move.x(), now.y() + move.y());
	}

	private Command retype(CausalNode box, MapColumn column, Map<Element, Point> places, Point place) {
		Retyping retyping = new Retyping(context().domain(), context().theory(), box, MapPlaces.core(column), context().locale());
		places.put(retyping.result(), place);
		return retyping.command();
	}

	private String label(MoveBoxesOperation operation, CausalNode box) {
		Messages messages = Messages.of(MoveBoxesHandler.class, context().locale());
		int count = operation.moves().size();
		return count == 1 ? messages.get("move", ElementNames.brief(box, context().locale())) : messages.get("moveSeveral", count);
	}
}
