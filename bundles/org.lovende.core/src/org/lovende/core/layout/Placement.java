package org.lovende.core.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.ElementNames;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.model.diagram.DiagramFactory;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.diagram.DiagramLayout;
import org.lovende.model.diagram.DiagramPackage;
import org.lovende.model.diagram.Position;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.theory.Theory;

/**
 * Puts boxes of a diagram into places. A diagram's layout is made with the first place that is given by hand. A box that is already where
 * it is to be costs nothing; a command that would change nothing cannot be executed and is ignored by the stack.
 */
public final class Placement {
	private final InterventionEditingDomain domain;
	private final Locale locale;

	/** Commands for the domain's stack, labelled in a language. */
	public Placement(InterventionEditingDomain domain, Locale locale) {
		this.domain = domain;
		this.locale = locale;
	}

	/** The layout of a diagram; empty if nobody has placed anything. For a result map the theory says which one; elsewhere it is null. */
	public static Optional<DiagramLayout> layout(Intervention intervention, DiagramKind kind, Theory theory) {
		Theory current = Interventions.currentTheory(intervention);
		return intervention.getLayouts().stream().filter(layout -> layout.getDiagram() == kind)
				.filter(layout -> kind != DiagramKind.RESULT_MAP || theory == (layout.getTheory() == null ? current : layout.getTheory())).findFirst();
	}

	/** Moves boxes to places. */
	public Command move(DiagramKind kind, Theory theory, Map<? extends Element, Point> places) {
		return place(kind, theory, places, label("move", "moveSeveral", places.keySet()));
	}

	/** Takes over the places that arranging worked out. Boxes that are pinned stay where they are. */
	public Command arrange(DiagramKind kind, Theory theory, Map<? extends Element, Point> places) {
		Map<Element, Position> positions = positions(kind, theory);
		Map<Element, Point> movable = new LinkedHashMap<>(places);
		movable.keySet().removeIf(element -> positions.containsKey(element) && positions.get(element).isPinned());
		return place(kind, theory, movable, messages().get("arrange"));
	}

	/** Puts boxes on a line. */
	public Command align(DiagramKind kind, Theory theory, List<PlacedBox> boxes, Alignment alignment) {
		Map<Element, Point> places = new LinkedHashMap<>();
		boxes.forEach(box -> places.put(box.element(), alignment.place(box, boxes)));
		return place(kind, theory, places, messages().get("align." + alignment.name()));
	}

	/** Gives boxes equal gaps from left to right; the outermost two stay. Needs three boxes. */
	public Command distributeAcross(DiagramKind kind, Theory theory, List<PlacedBox> boxes) {
		List<PlacedBox> sorted = sorted(boxes, Comparator.comparingDouble(PlacedBox::x));
		Map<Element, Point> places = new LinkedHashMap<>();
		if (sorted.size() > 2) {
			PlacedBox first = sorted.get(0);
			PlacedBox last = sorted.get(sorted.size() - 1);
			double gap = gap(last.x() + last.width() - first.x(), sorted.stream().mapToDouble(PlacedBox::width).sum(), sorted.size());
			double x = first.x();
			for (PlacedBox box : sorted) {
				places.put(box.element(), new Point(box == last ? last.x() : x, box.y()));
				x += box.width() + gap;
			}
		}
		return place(kind, theory, places, messages().get("distributeAcross"));
	}

	/** Gives boxes equal gaps from top to bottom; the outermost two stay. Needs three boxes. */
	public Command distributeDown(DiagramKind kind, Theory theory, List<PlacedBox> boxes) {
		List<PlacedBox> sorted = sorted(boxes, Comparator.comparingDouble(PlacedBox::y));
		Map<Element, Point> places = new LinkedHashMap<>();
		if (sorted.size() > 2) {
			PlacedBox first = sorted.get(0);
			PlacedBox last = sorted.get(sorted.size() - 1);
			double gap = gap(last.y() + last.height() - first.y(), sorted.stream().mapToDouble(PlacedBox::height).sum(), sorted.size());
			double y = first.y();
			for (PlacedBox box : sorted) {
				places.put(box.element(), new Point(box.x(), box == last ? last.y() : y));
				y += box.height() + gap;
			}
		}
		return place(kind, theory, places, messages().get("distributeDown"));
	}

	/** Pins boxes where they stand, so that arranging leaves them. */
	public Command pin(DiagramKind kind, Theory theory, Map<? extends Element, Point> places) {
		Steps steps = new Steps(kind, theory);
		places.forEach((element, place) -> {
			Position position = steps.place(element, place);
			steps.setPinned(position, true);
		});
		return steps.change.command(label("pin", "pinSeveral", places.keySet()));
	}

	/** Lets arranging move boxes again. */
	public Command unpin(DiagramKind kind, Theory theory, Collection<? extends Element> elements) {
		Steps steps = new Steps(kind, theory);
		elements.stream().map(steps.positions::get).filter(position -> position != null).forEach(position -> steps.setPinned(position, false));
		return steps.change.command(label("unpin", "unpinSeveral", elements));
	}

	/** Draws the arrows of a diagram straight, or leads them round boxes. */
	public Command setStraightLinks(DiagramKind kind, Theory theory, boolean straight) {
		Steps steps = new Steps(kind, theory);
		if (steps.layout.isStraightLinks() != straight)
			steps.setStraight(straight);
		return steps.change.command(messages().get(straight ? "straightLinks" : "routedLinks"));
	}

	private Command place(DiagramKind kind, Theory theory, Map<? extends Element, Point> places, String label) {
		Steps steps = new Steps(kind, theory);
		places.forEach(steps::place);
		return steps.change.command(label);
	}

	private Map<Element, Position> positions(DiagramKind kind, Theory theory) {
		Map<Element, Position> positions = new HashMap<>();
		layout(domain.intervention(), kind, theory)
				.ifPresent(layout -> layout.getPositions().forEach(position -> positions.putIfAbsent(position.getElement(), position)));
		return positions;
	}

	private static double gap(double space, double filled, int boxes) {
		return (space - filled) / (boxes - 1);
	}

	private static List<PlacedBox> sorted(List<PlacedBox> boxes, Comparator<PlacedBox> order) {
		List<PlacedBox> sorted = new ArrayList<>(boxes);
		sorted.sort(order);
		return sorted;
	}

	private String label(String one, String several, Collection<? extends Element> elements) {
		return elements.size() == 1 ? messages().get(one, ElementNames.brief(elements.iterator().next(), locale))
				: messages().get(several, elements.size());
	}

	private Messages messages() {
		return Messages.of(Placement.class, locale);
	}

	/** The steps of one command. */
	private final class Steps {
		private final Change change = new Change(domain);
		private final Map<Element, Position> positions;
		private final DiagramLayout layout;
		private boolean isNew;

		Steps(DiagramKind kind, Theory theory) {
			positions = positions(kind, theory);
			Optional<DiagramLayout> existing = layout(domain.intervention(), kind, theory);
			isNew = existing.isEmpty();
			layout = existing.orElseGet(() -> newLayout(kind, theory));
		}

		private DiagramLayout newLayout(DiagramKind kind, Theory theory) {
			DiagramLayout made = DiagramFactory.eINSTANCE.createDiagramLayout();
			made.setDiagram(kind);
			made.setTheory(kind == DiagramKind.RESULT_MAP ? theory : null);
			return made;
		}

		/** Only when something is to be kept in it. */
		private void addLayout() {
			if (isNew)
				change.add(domain.intervention(), InterventionPackage.Literals.INTERVENTION__LAYOUTS, layout);
			isNew = false;
		}

		Position place(Element element, Point place) {
			Position position = positions.get(element);
			if (position == null) {
				position = DiagramFactory.eINSTANCE.createPosition();
				position.setElement(element);
				position.setX(place.x());
				position.setY(place.y());
				addLayout();
				change.add(layout, DiagramPackage.Literals.DIAGRAM_LAYOUT__POSITIONS, position);
				positions.put(element, position);
				return position;
			}
			if (position.getX() != place.x())
				change.set(position, DiagramPackage.Literals.POSITION__X, place.x());
			if (position.getY() != place.y())
				change.set(position, DiagramPackage.Literals.POSITION__Y, place.y());
			return position;
		}

		void setPinned(Position position, boolean pinned) {
			if (position.eContainer() == null)
				position.setPinned(pinned);
			else if (position.isPinned() != pinned)
				change.set(position, DiagramPackage.Literals.POSITION__PINNED, pinned);
		}

		void setStraight(boolean straight) {
			if (isNew)
				layout.setStraightLinks(straight);
			else
				change.set(layout, DiagramPackage.Literals.DIAGRAM_LAYOUT__STRAIGHT_LINKS, straight);
			addLayout();
		}
	}
}
