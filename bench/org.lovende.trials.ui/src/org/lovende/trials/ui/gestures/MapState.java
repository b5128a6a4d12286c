package org.lovende.trials.ui.gestures;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.lovende.core.Interventions;
import org.lovende.model.diagram.DiagramLayout;
import org.lovende.model.diagram.Position;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Certainty;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Theory;

/** What gestures in a result map can change, by identifier; it can be changed without the model. */
final class MapState {
	/** @param term null for a core element */
	record Box(String title, OutcomeTerm term) {
	}

	record Arrow(String from, String to, String rationale, Certainty certainty, String evidence) {
		boolean touches(String box) {
			return box.equals(from) || box.equals(to);
		}
	}

	/** Where a box was put. */
	record Place(double x, double y, boolean isPinned) {
	}

	final Map<String, Box> boxes = new TreeMap<>();
	final Map<String, Arrow> arrows = new TreeMap<>();
	final Map<String, Place> places = new TreeMap<>();
	boolean isStraight;

	MapState(Intervention intervention) {
		Theory theory = Interventions.currentTheory(intervention);
		boxes(theory).forEach(box -> boxes.put(box.getId(), new Box(box.getTitle(), term(box))));
		for (CausalLink link : theory.getLinks())
			arrows.put(link.getId(), new Arrow(link.getFrom().getId(), link.getTo().getId(), link.getRationale(), link.getCertainty(), link.getEvidence()));
		for (DiagramLayout layout : intervention.getLayouts()) {
			isStraight |= layout.isStraightLinks();
			for (Position position : layout.getPositions())
				places.put(position.getElement().getId(), new Place(position.getX(), position.getY(), position.isPinned()));
		}
	}

	/** The core elements and the outcomes that a theory shows. */
	static Stream<CausalNode> boxes(Theory theory) {
		return Stream.concat(theory.getCoreElements().stream(), theory.getOutcomes().stream());
	}

	/** Null for a core element. */
	static OutcomeTerm term(CausalNode box) {
		return box instanceof Outcome outcome ? outcome.getTerm() : null;
	}

	/** Takes a box away, with its place and its arrows. */
	void remove(String box) {
		boxes.remove(box);
		places.remove(box);
		arrows.values().removeIf(arrow -> arrow.touches(box));
	}

	/** The identifiers of the boxes that another state has not. */
	List<String> boxesNotIn(MapState other) {
		return boxes.keySet().stream().filter(id -> !other.boxes.containsKey(id)).toList();
	}

	/** The identifiers of the arrows that another state has not. */
	List<String> arrowsNotIn(MapState other) {
		return arrows.keySet().stream().filter(id -> !other.arrows.containsKey(id)).toList();
	}

	boolean isPinned(String box) {
		return places.containsKey(box) && places.get(box).isPinned();
	}

	/** What differs from another state, in words for a failure; empty if nothing does. */
	List<String> differencesFrom(MapState expected) {
		Stream<String> differences = Stream.of(differences(expected.boxes, boxes), differences(expected.arrows, arrows), differences(expected.places, places))
				.flatMap(part -> part);
		return Stream.concat(differences, isStraight == expected.isStraight ? Stream.empty() : Stream.of("straight arrows: " + isStraight)).toList();
	}

	private static <T> Stream<String> differences(Map<String, T> expected, Map<String, T> actual) {
		return Stream.concat(expected.keySet().stream(), actual.keySet().stream()).distinct()
				.filter(id -> !Objects.equals(expected.get(id), actual.get(id)))
				.map(id -> id + " must be " + expected.get(id) + ", is " + actual.get(id));
	}
}
