package org.lovende.diagram.resultmap.editor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.Interventions;
import org.lovende.core.layout.Placement;
import org.lovende.core.layout.Point;
import org.lovende.core.theory.Column;
import org.lovende.diagram.glsp.DiagramContext;
import org.lovende.diagram.resultmap.ArrangedMap;
import org.lovende.diagram.resultmap.ColumnGrid;
import org.lovende.diagram.resultmap.MapBox;
import org.lovende.diagram.resultmap.MapColumn;
import org.lovende.diagram.scene.Bounds;
import org.lovende.diagram.style.Style;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.element.Element;
import org.lovende.model.theory.CausalNode;

/** Places on the map: from what a page shows to what is written down. */
final class MapPlaces {
	private static final double BOX_WIDTH = Style.shipped().sizes().boxWidth();

	private MapPlaces() {
	}

	/**
	 * Writes down where every box stands, unless that is written down already. Until somebody touches a map it is arranged by itself; from then on
	 * every box keeps its place, so that nothing jumps while people work. To be the first step of everything that changes the map.
	 */
	static Command keep(DiagramContext context, ShownMap shown) {
		Map<Element, Point> places = ofAll(context, shown.arranged());
		Map<String, Integer> indices = shown.indices();
		places.keySet().removeIf(element -> shown.stored().containsKey(indices.get(element.getId())));
		return new Placement(context.domain(), context.locale()).move(DiagramKind.RESULT_MAP, context.theory(), places);
	}

	/** Puts a box in its place. */
	static Command put(DiagramContext context, Element element, Point place) {
		return new Placement(context.domain(), context.locale()).move(DiagramKind.RESULT_MAP, context.theory(), Map.of(element, place));
	}

	/** The places of all boxes of an arranged map, in the columns that never change their width. */
	static Map<Element, Point> ofAll(DiagramContext context, ArrangedMap arranged) {
		Map<String, Element> elements = new HashMap<>();
		Interventions.elements(context.intervention()).filter(CausalNode.class::isInstance).forEach(node -> elements.put(node.getId(), node));
		Map<Element, Point> places = new LinkedHashMap<>();
		for (int i = 0; i < arranged.map().boxes().size(); i++) {
			MapBox box = arranged.map().boxes().get(i);
			Bounds place = arranged.boxes().get(i);
			places.put(elements.get(box.id()), new Point(fixed(arranged.grid(), box.column(), place.x()), place.y()));
		}
		return places;
	}

	/** The place of a box in a column of the fixed grid that is as far from the middle of its column as it was shown, and inside it. */
	static double inside(ColumnGrid shown, MapColumn column, double x) {
		return ColumnGrid.fixed().inside(column, fixed(shown, column, x));
	}

	private static double fixed(ColumnGrid shown, MapColumn column, double x) {
		return x - shown.boxX().get(column) + ColumnGrid.fixed().boxX().get(column);
	}

	/** The column in whose band, or nearest to it, the middle of a box is. */
	static MapColumn columnAt(ColumnGrid grid, double x) {
		double centre = x + BOX_WIDTH / 2;
		for (MapColumn column : MapColumn.values())
			if (centre < grid.bandX().get(column) + grid.bandWidth().get(column))
				return column;
		return MapColumn.STRATEGIC_GOAL;
	}

	/** The column as the operations of the core name it. */
	static Column core(MapColumn column) {
		return Column.values()[column.ordinal()];
	}
}
