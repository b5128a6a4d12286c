package org.lovende.trials.ui.gestures;

import static org.lovende.trials.ui.gestures.Changes.areSame;
import static org.lovende.trials.ui.gestures.Changes.claim;
import static org.lovende.trials.ui.gestures.Changes.moved;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.lovende.diagram.scene.Bounds;
import org.lovende.model.theory.CausalNode;
import org.lovende.trials.ui.EventLoop;
import org.lovende.trials.ui.Hand;

/** Boxes are put in order by the buttons of the page. */
final class PlacingGestures extends GestureFamily {
	/** How boxes are aligned beside one another: a command, and what of them is at the same height afterwards. */
	private record Alignment(String command, ToDoubleFunction<Bounds> line) {
	}

	private static final List<Alignment> ALIGNMENTS = List.of(new Alignment("alignTop", Bounds::y), new Alignment("alignMiddle", Bounds::centreY),
			new Alignment("alignBottom", Bounds::bottom));
	private static final List<String> ALIGNMENTS_IN_COLUMN = List.of("alignLeft", "alignCentre", "alignRight");

	PlacingGestures(MapPage map, MapOracle oracle, Chance chance) {
		super(map, oracle, chance);
	}

	@Override
	List<Gesture> all() {
		return List.of(new Gesture("align", this::align), new Gesture("alignInColumn", this::alignInColumn), new Gesture("distribute", this::distribute),
				new Gesture("arrange", this::arrange), new Gesture("pin", this::pin), new Gesture("unpin", this::unpin), new Gesture("lead", this::lead));
	}

	private boolean align() {
		Alignment how = chance.of(ALIGNMENTS);
		List<CausalNode> boxes = chance.several(oracle.boxes(), 2 + chance.below(2));
		DrawnMap before = oracle.drawn();
		if (areSame(boxes.stream().map(box -> how.line().applyAsDouble(before.bounds(box))).toList()) || !map.select(boxes))
			return false;
		List<Double> lines = new ArrayList<>();
		oracle.changed(() -> map.choose(how.command()), moved(boxes, (box, place) -> {
			Bounds bounds = before.bounds(box);
			lines.add(how.line().applyAsDouble(new Bounds(bounds.x(), place.y(), bounds.width(), bounds.height())));
		}));
		claim(areSame(lines), how.command() + " leads to " + lines);
		return true;
	}

	/** Two that stand out of line. */
	private boolean alignInColumn() {
		List<CausalNode> all = oracle.boxes();
		List<List<CausalNode>> pairs = all.stream().flatMap(one -> all.stream().filter(other -> standsAside(one, other)).map(other -> List.of(one, other))).toList();
		List<CausalNode> boxes = pairs.isEmpty() ? List.of() : chance.of(pairs);
		if (boxes.isEmpty() || !map.select(boxes))
			return false;
		String command = chance.of(ALIGNMENTS_IN_COLUMN);
		List<Double> lines = new ArrayList<>();
		oracle.changed(() -> map.choose(command), moved(boxes, (box, place) -> lines.add(place.x())));
		claim(areSame(lines), command + " leads to " + lines);
		return true;
	}

	/** Whether two boxes are in the same column, but not in line. */
	private boolean standsAside(CausalNode one, CausalNode other) {
		DrawnMap drawn = oracle.drawn();
		return MapState.term(one) == MapState.term(other) && !areSame(List.of(drawn.bounds(one).x(), drawn.bounds(other).x()));
	}

	/** The first and the last one stay, and between all is as much room. */
	private boolean distribute() {
		DrawnMap before = oracle.drawn();
		List<CausalNode> boxes = threeInOneColumn().stream().sorted(Comparator.comparingDouble(box -> before.bounds(box).y())).toList();
		List<Double> gaps = gaps(boxes.stream().map(before::bounds).toList());
		if (boxes.isEmpty() || areSame(gaps) || gaps.stream().anyMatch(gap -> gap < 0) || !map.select(boxes))
			return false;
		List<Bounds> after = new ArrayList<>();
		oracle.changed(() -> map.choose("distributeDown"), moved(boxes, (box, place) -> {
			Bounds bounds = before.bounds(box);
			after.add(new Bounds(bounds.x(), place.y(), bounds.width(), bounds.height()));
		}));
		claim(after.get(0).y() == before.bounds(boxes.get(0)).y() && after.get(2).y() == before.bounds(boxes.get(2)).y(), "the outer ones do not stay: " + after);
		claim(areSame(gaps(after)), "the gaps are not the same: " + gaps(after));
		return true;
	}

	/** Between each and the next one below it. */
	private static List<Double> gaps(List<Bounds> boxes) {
		List<Double> gaps = new ArrayList<>();
		for (int i = 1; i < boxes.size(); i++)
			gaps.add(boxes.get(i).y() - boxes.get(i - 1).bottom());
		return gaps;
	}

	/** Everything but what is pinned; nothing where all is arranged already. */
	private boolean arrange() {
		MapState before = oracle.state();
		List<CausalNode> movable = oracle.boxes().stream().filter(box -> !before.isPinned(box.getId())).toList();
		map.selectNothing();
		Runnable arrange = () -> {
			map.choose("arrange");
			map.awaitKeys(MapPage.DIAGRAM);
			// the workbench hears of this after what was done before
			Hand.press("ctrl+a");
			EventLoop.await("all is selected", () -> !map.selection().isEmpty());
			map.awaitWorkDone();
		};
		return oracle.changedOrNot(arrange, moved(movable));
	}

	private boolean pin() {
		MapState before = oracle.state();
		List<CausalNode> boxes = chance.several(oracle.boxes().stream().filter(box -> !before.isPinned(box.getId())).toList(), 1 + chance.below(2));
		DrawnMap drawn = oracle.drawn();
		if (boxes.isEmpty() || !map.select(boxes))
			return false;
		oracle.changed(() -> map.choose("pin"), (expected, actual) -> boxes.forEach(box -> {
			MapState.Place place = actual.places.get(box.getId());
			claim(place != null && place.isPinned() && Math.abs(place.y() - drawn.bounds(box).y()) < 0.01,
					"“" + box.getTitle() + "” is not pinned where it is seen but " + place);
			expected.places.put(box.getId(), place);
		}));
		return true;
	}

	private boolean unpin() {
		MapState before = oracle.state();
		List<CausalNode> boxes = chance.several(oracle.boxes().stream().filter(box -> before.isPinned(box.getId())).toList(), 2);
		if (boxes.isEmpty() || !map.select(boxes))
			return false;
		oracle.changed(() -> map.choose("unpin"), (expected, actual) -> boxes.forEach(
				box -> expected.places.computeIfPresent(box.getId(), (id, place) -> new MapState.Place(place.x(), place.y(), false))));
		return true;
	}

	/** Draws all arrows straight, or leads them round the boxes again. */
	private boolean lead() {
		boolean isStraight = oracle.state().isStraight;
		oracle.changed(() -> map.choose(isStraight ? "routed" : "straight"), (expected, actual) -> expected.isStraight = !isStraight);
		return true;
	}

	/** None if there are not so many in any. */
	private List<CausalNode> threeInOneColumn() {
		Map<String, List<CausalNode>> columns = oracle.boxes().stream().collect(Collectors.groupingBy(box -> DrawnMap.column(MapState.term(box))));
		List<List<CausalNode>> large = columns.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue)
				.filter(boxes -> boxes.size() >= 3).toList();
		return large.isEmpty() ? List.of() : chance.several(chance.of(large), 3);
	}
}
