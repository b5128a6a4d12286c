package org.lovende.diagram.resultmap.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.layout.Alignment;
import org.lovende.core.layout.PlacedBox;
import org.lovende.core.layout.Placement;
import org.lovende.core.layout.Point;
import org.lovende.diagram.glsp.StepByStep;
import org.lovende.diagram.resultmap.MapColumn;
import org.lovende.diagram.resultmap.ResultMapLayout;
import org.lovende.diagram.resultmap.StoredPosition;
import org.lovende.diagram.scene.Bounds;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.element.Element;
import org.lovende.model.theory.CausalNode;

/** Puts boxes in order. The page shows how they glide to their places. */
final class PlaceHandler extends MapEditHandler<PlaceOperation> {
	private static final DiagramKind KIND = DiagramKind.RESULT_MAP;

	@Override
	protected Optional<Command> command(PlaceOperation operation) {
		ShownMap shown = shown();
		List<PlacedBox> boxes = placed(shown, elements(operation.ids(), CausalNode.class).toList());
		Placing how = Placing.valueOf(operation.how());
		if (how.isInsideColumn() && boxes.stream().map(box -> MapColumn.of((CausalNode) box.element())).distinct().count() > 1)
			return Optional.empty();
		if (shown.map().isEmpty() || !how.concernsAll() && boxes.isEmpty())
			return Optional.empty();
		animate();
		return Optional.of(new StepByStep(null, () -> MapPlaces.keep(context(), shown), () -> placing(how, shown, boxes)));
	}

	private Command placing(Placing how, ShownMap shown, List<PlacedBox> boxes) {
		Placement placement = new Placement(context().domain(), context().locale());
		return switch (how) {
			case ARRANGE -> placement.arrange(KIND, context().theory(), arranged(shown));
			case LEFT -> placement.align(KIND, context().theory(), boxes, Alignment.LEFT);
			case CENTRE -> placement.align(KIND, context().theory(), boxes, Alignment.CENTRE);
			case RIGHT -> placement.align(KIND, context().theory(), boxes, Alignment.RIGHT);
			case TOP -> placement.align(KIND, context().theory(), boxes, Alignment.TOP);
			case MIDDLE -> placement.align(KIND, context().theory(), boxes, Alignment.MIDDLE);
			case BOTTOM -> placement.align(KIND, context().theory(), boxes, Alignment.BOTTOM);
			case DISTRIBUTE_ACROSS -> placement.distributeAcross(KIND, context().theory(), boxes);
			case DISTRIBUTE_DOWN -> placement.distributeDown(KIND, context().theory(), boxes);
			case STRAIGHT -> placement.setStraightLinks(KIND, context().theory(), true);
			case ROUTED -> placement.setStraightLinks(KIND, context().theory(), false);
			case PIN -> placement.pin(KIND, context().theory(), places(boxes));
			case UNPIN -> placement.unpin(KIND, context().theory(), boxes.stream().map(PlacedBox::element).toList());
		};
	}

	/** The places that arranging finds around those that are pinned. */
	private Map<Element, Point> arranged(ShownMap shown) {
		Map<Integer, StoredPosition> pinned = new HashMap<>(shown.stored());
		pinned.values().removeIf(position -> !position.isPinned());
		return MapPlaces.ofAll(context(), ResultMapLayout.arrange(shown.map(), pinned));
	}

	private static Map<Element, Point> places(List<PlacedBox> boxes) {
		Map<Element, Point> places = new LinkedHashMap<>();
		boxes.forEach(box -> places.put(box.element(), new Point(box.x(), box.y())));
		return places;
	}

	private List<PlacedBox> placed(ShownMap shown, List<CausalNode> nodes) {
		Map<Element, Point> places = MapPlaces.ofAll(context(), shown.arranged());
		Map<String, Integer> indices = shown.indices();
		List<PlacedBox> boxes = new ArrayList<>();
		for (CausalNode node : nodes)
			if (places.containsKey(node)) {
				Bounds bounds = shown.arranged().boxes().get(indices.get(node.getId()));
				boxes.add(new PlacedBox(node, places.get(node).x(), places.get(node).y(), bounds.width(), bounds.height()));
			}
		return boxes;
	}
}
