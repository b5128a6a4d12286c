package org.lovende.trials.ui.gestures;

import java.util.List;

import org.lovende.model.theory.Outcome;
import org.lovende.trials.ui.EventLoop;
import org.lovende.trials.ui.Hand;

/** Boxes are removed, or are after all not. */
final class RemovingGestures extends GestureFamily {
	private static final String QUESTION = ".panel.deletion";
	/** The least number of outcomes, so that there is something to do things with. */
	private static final int FEW = 4;

	RemovingGestures(MapPage map, MapOracle oracle, Chance chance) {
		super(map, oracle, chance);
	}

	@Override
	List<Gesture> all() {
		return List.of(new Gesture("remove", this::remove), new Gesture("removeNot", this::removeNot));
	}

	private boolean remove() {
		if (oracle.outcomes().size() < FEW)
			return false;
		Outcome box = chance.of(oracle.outcomes());
		String key = chance.of(List.of("Delete", "BackSpace"));
		if (!map.select(box))
			return false;
		String id = box.getId();
		oracle.changed(() -> {
			Hand.press(key);
			EventLoop.await("removed or asked", () -> !oracle.outcomes().contains(box) || map.has(QUESTION));
			if (oracle.outcomes().contains(box))
				map.hand().click(map.middle(QUESTION + " button.primary"));
		}, (expected, actual) -> expected.remove(id));
		return true;
	}

	/** Asked whether it is meant, it is not. */
	private boolean removeNot() {
		List<Outcome> tied = oracle.outcomes().stream()
				.filter(box -> oracle.theory().getLinks().stream().anyMatch(link -> link.getFrom() == box || link.getTo() == box)).toList();
		if (tied.isEmpty() || !map.select(chance.of(tied)))
			return false;
		Hand.press("Delete");
		map.leave(QUESTION);
		oracle.same();
		return true;
	}
}
