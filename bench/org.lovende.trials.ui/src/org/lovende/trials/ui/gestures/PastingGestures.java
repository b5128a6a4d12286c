package org.lovende.trials.ui.gestures;

import static org.lovende.trials.ui.gestures.Changes.claim;

import java.util.List;

import org.lovende.model.theory.Outcome;
import org.lovende.trials.ui.EventLoop;
import org.lovende.trials.ui.Hand;

/** Boxes are copied and pasted by keys, and lines of another program are. */
final class PastingGestures extends GestureFamily {
	/** What is on the clipboard before something is copied, so that it can be told when that has happened. */
	private static final String NOTHING = "nothing is copied yet";

	PastingGestures(MapPage map, MapOracle oracle, Chance chance) {
		super(map, oracle, chance);
	}

	@Override
	List<Gesture> all() {
		return List.of(new Gesture("copyAndPaste", this::copyAndPaste), new Gesture("pasteLines", this::pasteLines));
	}

	/** What is pasted is new; the arrows between what was copied are, too. */
	private boolean copyAndPaste() {
		List<Outcome> boxes = chance.several(oracle.outcomes(), 1 + chance.below(2));
		if (!map.select(boxes))
			return false;
		List<String> copied = boxes.stream().map(Outcome::getId).toList();
		Hand.copy(NOTHING);
		Hand.press("ctrl+c");
		EventLoop.await("copied", () -> {
			String text = Hand.copied();
			return text != null && boxes.stream().allMatch(box -> text.contains(box.getTitle()));
		});
		oracle.changed(() -> Hand.press("ctrl+v"), (expected, actual) -> {
			List<String> copies = actual.boxesNotIn(expected);
			claim(told(actual, copies).equals(told(expected, copied)), "the copies are " + told(actual, copies) + " of " + told(expected, copied));
			List<String> among = actual.arrowsNotIn(expected);
			long between = expected.arrows.values().stream().filter(arrow -> copied.contains(arrow.from()) && copied.contains(arrow.to())).count();
			claim(among.size() == between, "there are " + among.size() + " new arrows of " + between + " between what was copied");
			claim(among.stream().map(actual.arrows::get).allMatch(arrow -> copies.contains(arrow.from()) && copies.contains(arrow.to())),
					"a new arrow leads to what was copied: " + among);
			copies.forEach(id -> takeOver(id, expected, actual));
			among.forEach(id -> expected.arrows.put(id, actual.arrows.get(id)));
		});
		return true;
	}

	/** Titles and terms, in an order that does not depend on identifiers. */
	private static List<String> told(MapState state, List<String> boxes) {
		return boxes.stream().map(state.boxes::get).map(MapState.Box::toString).sorted().toList();
	}

	/** Each line becomes a box in the column of the selected one. */
	private boolean pasteLines() {
		Outcome box = chance.of(oracle.outcomes());
		List<String> titles = List.of(chance.title(), chance.title());
		if (!map.select(box))
			return false;
		oracle.changed(() -> Hand.paste(String.join("\n", titles)), (expected, actual) -> {
			List<String> added = actual.boxesNotIn(expected);
			List<String> wanted = titles.stream().map(title -> new MapState.Box(title, box.getTerm()).toString()).sorted().toList();
			claim(told(actual, added).equals(wanted), "the lines became " + told(actual, added) + ", not " + wanted);
			added.forEach(id -> takeOver(id, expected, actual));
		});
		return true;
	}

	/** Where a new box stands, the page shows. */
	private static void takeOver(String id, MapState expected, MapState actual) {
		expected.boxes.put(id, actual.boxes.get(id));
		actual.places.remove(id);
	}
}
