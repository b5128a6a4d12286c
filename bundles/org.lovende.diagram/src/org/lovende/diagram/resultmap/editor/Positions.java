package org.lovende.diagram.resultmap.editor;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.lovende.core.Interventions;
import org.lovende.core.edit.Change;
import org.lovende.diagram.glsp.DiagramContext;
import org.lovende.diagram.resultmap.ColumnGrid;
import org.lovende.diagram.resultmap.MapBox;
import org.lovende.diagram.scene.Bounds;
import org.lovende.model.diagram.DiagramFactory;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.diagram.DiagramLayout;
import org.lovende.model.diagram.DiagramPackage;
import org.lovende.model.diagram.Position;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.theory.Theory;

/**
 * Writes where boxes stand, as steps of a change. Until somebody touches a map it is arranged by itself; from then on every box keeps its place, so
 * that nothing jumps while people work: the first change writes down the places of all boxes.
 */
final class Positions {
	private final DiagramContext context;
	private final Change change;
	private final DiagramLayout layout;
	private final Map<Element, Position> stored;

	/** @param change takes the steps; the places of all boxes, where they are not written down yet, are its first ones */
	Positions(DiagramContext context, ShownMap shown, Change change) {
		this.context = context;
		this.change = change;
		Optional<DiagramLayout> found = layout(context);
		layout = found.orElseGet(() -> newLayout(context.theory()));
		stored = layout.getPositions().stream().filter(position -> position.getElement() != null)
				.collect(Collectors.toMap(Position::getElement, Function.identity(), (first, last) -> last));
		if (found.isEmpty())
			change.add(context.intervention(), InterventionPackage.Literals.INTERVENTION__LAYOUTS, layout);
		keep(shown);
	}

	private static Optional<DiagramLayout> layout(DiagramContext context) {
		Theory current = Interventions.currentTheory(context.intervention());
		return context.intervention().getLayouts().stream().filter(layout -> layout.getDiagram() == DiagramKind.RESULT_MAP
				&& context.theory() == (layout.getTheory() == null ? current : layout.getTheory())).reduce((first, last) -> last);
	}

	private static DiagramLayout newLayout(Theory theory) {
		DiagramLayout layout = DiagramFactory.eINSTANCE.createDiagramLayout();
		layout.setDiagram(DiagramKind.RESULT_MAP);
		layout.setTheory(theory);
		return layout;
	}

	private void keep(ShownMap shown) {
		Map<String, Element> elements = Interventions.elements(context.intervention()).filter(element -> element.getId() != null)
				.collect(Collectors.toMap(Element::getId, Function.identity(), (first, second) -> first));
		ColumnGrid grid = shown.arranged().grid();
		for (int i = 0; i < shown.map().boxes().size(); i++) {
			MapBox box = shown.map().boxes().get(i);
			Bounds place = shown.arranged().boxes().get(i);
			// a map that nobody has touched may have narrow columns, which widen now
			double x = place.x() - grid.boxX().get(box.column()) + ColumnGrid.fixed().boxX().get(box.column());
			if (!shown.stored().containsKey(i))
				place(elements.get(box.id()), x, place.y());
		}
	}

	/** Puts an element in its place. */
	void place(Element element, double x, double y) {
		Position position = stored.get(element);
		if (position == null) {
			add(element, x, y);
			return;
		}
		if (position.getX() != x)
			change.set(position, DiagramPackage.Literals.POSITION__X, x);
		if (position.getY() != y)
			change.set(position, DiagramPackage.Literals.POSITION__Y, y);
	}

	private void add(Element element, double x, double y) {
		Position position = DiagramFactory.eINSTANCE.createPosition();
		position.setElement(element);
		position.setX(x);
		position.setY(y);
		stored.put(element, position);
		change.add(layout, DiagramPackage.Literals.DIAGRAM_LAYOUT__POSITIONS, position);
	}
}
