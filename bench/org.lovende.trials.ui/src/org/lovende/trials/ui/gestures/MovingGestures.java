package org.lovende.trials.ui.gestures;

import static org.lovende.trials.ui.gestures.Changes.claim;
import static org.lovende.trials.ui.gestures.Changes.moved;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.lovende.diagram.scene.Bounds;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.trials.ui.Hand;

/** Boxes are put elsewhere, by mouse and by key. */
final class MovingGestures extends GestureFamily {
	private static final int GRID = 8;
	/** The top of the first box. */
	private static final int TOP = 88;
	/** So far aside a box does not snap into line. */
	private static final int LEAST_ASIDE = 32;
	/** In pixels. */
	private static final int LEAST_WAY = 40;
	private static final int WAYS = 100;
	/** So much room, in pixels, there has to be below what is dragged down. */
	private static final int ROOM = 200;

	MovingGestures(MapPage map, MapOracle oracle, Chance chance) {
		super(map, oracle, chance);
	}

	@Override
	List<Gesture> all() {
		return List.of(new Gesture("drag", () -> drag(chance.several(oracle.boxes(), 1))),
				new Gesture("dragSeveral", () -> drag(chance.several(oracle.boxes(), 2 + chance.below(2)))), new Gesture("dragAside", this::dragAside),
				new Gesture("retype", this::retype), new Gesture("nudge", this::nudge));
	}

	private boolean drag(List<CausalNode> boxes) {
		int way = LEAST_WAY + chance.below(WAYS);
		if (!map.select(boxes))
			return false;
		Point from = map.free(boxes.get(boxes.size() - 1)).orElseThrow();
		int distance = map.below(from) > ROOM ? way : -way;
		double units = distance / map.zoom();
		DrawnMap before = oracle.drawn();
		oracle.changed(() -> map.hand().drag(from, new Point(from.x, from.y + distance)), moved(boxes, (box, place) -> {
			double wanted = Math.max(TOP, before.bounds(box).y() + units);
			claim(Math.abs(place.y() - wanted) <= GRID, "“" + box.getTitle() + "” is at " + place.y() + ", not where it was dragged, " + wanted);
		}));
		return true;
	}

	/** Out of line within its column, to the side on which it does not stand, or back into line. */
	private boolean dragAside() {
		CausalNode box = chance.of(oracle.boxes());
		double units = LEAST_ASIDE + chance.below(LEAST_ASIDE);
		map.selectNothing();
		Point from = map.free(box).orElse(null);
		if (from == null)
			return false;
		double before = aside(box);
		double distance = before > 0 ? -units : units;
		oracle.changed(() -> map.hand().drag(from, new Point(from.x + (int) Math.round(distance * map.zoom()), from.y)), moved(List.of(box)));
		double moved = aside(box) - before;
		claim(Math.abs(moved) > GRID && moved > 0 == distance > 0, "“" + box.getTitle() + "” was dragged aside by " + distance + ", but is moved by " + moved);
		return true;
	}

	/** How far a box stands to the right of the middle of its column. */
	private double aside(CausalNode box) {
		return oracle.drawn().bounds(box).centreX() - oracle.drawn().columns().get(DrawnMap.column(MapState.term(box))).centreX();
	}

	/** Into the middle of another column. */
	private boolean retype() {
		Outcome box = chance.of(oracle.outcomes());
		OutcomeTerm term = chance.of(OutcomeTerm.VALUES.stream().filter(each -> each != box.getTerm()).toList());
		map.selectNothing();
		Point from = map.free(box).orElse(null);
		if (from == null)
			return false;
		Bounds column = oracle.drawn().columns().get(DrawnMap.column(term));
		int distance = (int) Math.round((column.centreX() - oracle.drawn().bounds(box).centreX()) * map.zoom());
		oracle.changed(() -> map.hand().drag(from, new Point(from.x + distance, from.y)), (expected, actual) -> {
			expected.boxes.computeIfPresent(box.getId(), (id, before) -> new MapState.Box(before.title(), term));
			moved(List.of(box)).make(expected, actual);
		});
		double middle = oracle.drawn().bounds(box).centreX();
		claim(Changes.areSame(List.of(middle, oracle.drawn().columns().get(DrawnMap.column(term)).centreX())),
				"let go in the middle of a column “" + box.getTitle() + "” stands not in line but at " + middle);
		return true;
	}

	private boolean nudge() {
		List<CausalNode> boxes = chance.several(oracle.boxes(), 1 + chance.below(3));
		boolean isDown = chance.below(2) == 0;
		DrawnMap before = oracle.drawn();
		if (!isDown && boxes.stream().anyMatch(box -> before.bounds(box).y() <= TOP) || !map.select(boxes))
			return false;
		oracle.changed(() -> Hand.press(isDown ? "ctrl+Down" : "ctrl+Up"), moved(boxes, (box, place) -> {
			double wanted = Math.max(TOP, before.bounds(box).y() + (isDown ? GRID : -GRID));
			claim(place.y() == wanted, "“" + box.getTitle() + "” is at " + place.y() + ", not a step further, " + wanted);
		}));
		return true;
	}
}
