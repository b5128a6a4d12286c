package org.lovende.trials.ui.gestures;

import static org.lovende.trials.ui.gestures.Changes.connected;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;
import org.lovende.diagram.scene.Bounds;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Certainty;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.trials.ui.Hand;

/** Arrows are drawn, led elsewhere, described and removed. */
final class ArrowGestures extends GestureFamily {
	private static final String DESCRIPTION = ".describe";

	ArrowGestures(MapPage map, MapOracle oracle, Chance chance) {
		super(map, oracle, chance);
	}

	@Override
	List<Gesture> all() {
		return List.of(new Gesture("connectByKey", this::connectByKey), new Gesture("connectByMouse", this::connectByMouse),
				new Gesture("reconnect", this::reconnect), new Gesture("describe", this::describe), new Gesture("removeArrow", this::remove));
	}

	private boolean connectByKey() {
		List<CausalNode> ends = unconnected();
		if (ends.isEmpty() || !map.select(ends))
			return false;
		oracle.changed(() -> Hand.press("ctrl+l"), connected(ends.get(0).getId(), ends.get(1).getId()));
		map.leave(DESCRIPTION);
		return true;
	}

	/** From the handle that a box shows below the mouse. */
	private boolean connectByMouse() {
		List<CausalNode> ends = unconnected();
		if (ends.isEmpty())
			return false;
		map.selectNothing();
		Optional<Point> over = map.free(ends.get(0));
		Optional<Point> to = map.free(ends.get(1));
		if (over.isEmpty() || to.isEmpty())
			return false;
		map.hand().moveTo(over.get());
		Optional<Point> handle = map.middle(ends.get(0), ".connect-handle");
		if (handle.isEmpty())
			return false;
		oracle.changed(() -> map.hand().drag(handle.get(), to.get()), connected(ends.get(0).getId(), ends.get(1).getId()));
		map.leave(DESCRIPTION);
		return true;
	}

	/** One end of an arrow is led to another box. */
	private boolean reconnect() {
		CausalLink arrow = arrow();
		boolean isSource = chance.below(2) == 0;
		if (arrow == null)
			return false;
		List<CausalNode> others = oracle.boxes().stream()
				.filter(box -> box != arrow.getFrom() && box != arrow.getTo() && isAlone(box) && !isConnected(isSource ? box : arrow.getFrom(), isSource ? arrow.getTo() : box))
				.toList();
		if (others.isEmpty() || !map.select(arrow))
			return false;
		CausalNode box = chance.of(others);
		Optional<Point> handle = map.middle(arrow, "[data-end=" + (isSource ? "source" : "target") + "]");
		Optional<Point> to = map.free(box);
		if (handle.isEmpty() || to.isEmpty())
			return false;
		oracle.changed(() -> map.hand().drag(handle.get(), to.get()),
				(expected, actual) -> expected.arrows.computeIfPresent(arrow.getId(), (id, before) -> new MapState.Arrow(isSource ? box.getId() : before.from(),
						isSource ? before.to() : box.getId(), before.rationale(), before.certainty(), before.evidence())));
		return true;
	}

	private boolean describe() {
		CausalLink arrow = arrow();
		if (arrow == null || !map.select(arrow))
			return false;
		Certainty certainty = chance.of(Certainty.VALUES.stream().filter(each -> each != arrow.getCertainty()).toList());
		String rationale = chance.title();
		Hand.press("Return");
		map.rewrite(DESCRIPTION + " textarea", rationale);
		String choice = DESCRIPTION + " input[value=" + certainty.getLiteral() + "]";
		map.hand().click(map.middle(choice));
		map.awaitThere(choice + ":checked");
		map.awaitKeys(choice);
		oracle.changed(() -> Hand.press("Return"), (expected, actual) -> expected.arrows.computeIfPresent(arrow.getId(),
				(id, before) -> new MapState.Arrow(before.from(), before.to(), rationale, certainty, before.evidence())));
		map.awaitGone(DESCRIPTION);
		map.awaitNothingWritten();
		return true;
	}

	private boolean remove() {
		CausalLink arrow = arrow();
		if (arrow == null || !map.select(arrow))
			return false;
		oracle.changed(() -> Hand.press("Delete"), (expected, actual) -> expected.arrows.remove(arrow.getId()));
		return true;
	}

	/** One of them; null if there are none. */
	private CausalLink arrow() {
		List<CausalLink> arrows = oracle.theory().getLinks();
		return arrows.isEmpty() ? null : chance.of(arrows);
	}

	/** Two boxes of different columns that no arrow connects, the left one first; empty if there are none. */
	private List<CausalNode> unconnected() {
		List<CausalNode> all = oracle.boxes().stream().filter(this::isAlone).toList();
		List<List<CausalNode>> pairs = all.stream()
				.flatMap(from -> all.stream().filter(to -> column(from) < column(to) && !isConnected(from, to)).map(to -> List.of(from, to))).toList();
		return pairs.isEmpty() ? List.of() : chance.of(pairs);
	}

	private static int column(CausalNode box) {
		return OutcomeTerm.VALUES.indexOf(MapState.term(box));
	}

	private boolean isConnected(CausalNode from, CausalNode to) {
		return oracle.theory().getLinks().stream().anyMatch(link -> link.getFrom() == from && link.getTo() == to);
	}

	/** Whether no other box lies on or below this one, so that it is clear at which of them an arrow ends. */
	private boolean isAlone(CausalNode box) {
		Bounds bounds = oracle.drawn().bounds(box);
		Stream<CausalNode> others = oracle.boxes().stream().filter(other -> other != box);
		return others.map(oracle.drawn()::bounds).noneMatch(bounds::overlaps);
	}
}
