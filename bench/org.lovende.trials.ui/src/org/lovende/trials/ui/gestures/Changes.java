package org.lovende.trials.ui.gestures;

import java.util.List;
import java.util.function.BiConsumer;

import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Certainty;
import org.lovende.model.theory.OutcomeTerm;

/** The changes that several gestures make. */
final class Changes {
	/**
	 * One change: makes of the state before what must be afterwards. The places of boxes that it moves it takes out of both states, after it has looked at
	 * them.
	 */
	@FunctionalInterface
	interface Change {
		/**
		 * @param expected the state before, to be changed
		 * @param actual the state that it is
		 */
		void make(MapState expected, MapState actual);

		/** This change, and then another one. */
		default Change and(Change next) {
			return (expected, actual) -> {
				make(expected, actual);
				next.make(expected, actual);
			};
		}
	}

	/** Further than this from one another places are not the same. */
	static final double SAME = 0.1;

	private Changes() {
	}

	/** Fails with a sentence unless something holds. */
	static void claim(boolean holds, String sentence) {
		if (!holds)
			throw new AssertionError(sentence);
	}

	/** One box is there that was not; that it stands in its column, the page shows. */
	static Change created(String title, OutcomeTerm term) {
		return (expected, actual) -> {
			String id = onlyOne(actual.boxesNotIn(expected), "new box");
			expected.boxes.put(id, new MapState.Box(title, term));
			actual.places.remove(id);
		};
	}

	/** One arrow is there that was not. */
	static Change connected(String from, String to) {
		return (expected, actual) -> expected.arrows.put(onlyOne(actual.arrowsNotIn(expected), "new arrow"),
				new MapState.Arrow(from, to, null, Certainty.ASSUMED, null));
	}

	/** Boxes stand elsewhere, pinned if they were. */
	static Change moved(List<? extends CausalNode> boxes) {
		return moved(boxes, (box, place) -> {
			// wherever that is
		});
	}

	/**
	 * Boxes stand elsewhere, pinned if they were.
	 *
	 * @param look looks at the place of each
	 */
	static Change moved(List<? extends CausalNode> boxes, BiConsumer<CausalNode, MapState.Place> look) {
		return (expected, actual) -> {
			for (CausalNode box : boxes) {
				MapState.Place place = actual.places.get(box.getId());
				claim(place != null, "“" + box.getTitle() + "” has no place");
				claim(place.isPinned() == expected.isPinned(box.getId()), "“" + box.getTitle() + "” is pinned: " + place.isPinned());
				look.accept(box, place);
				actual.places.remove(box.getId());
				expected.places.remove(box.getId());
			}
		};
	}

	private static String onlyOne(List<String> added, String what) {
		claim(added.size() == 1, "not one " + what + " but " + added);
		return added.get(0);
	}

	/** Whether all numbers are the same. */
	static boolean areSame(List<Double> numbers) {
		return numbers.stream().mapToDouble(number -> number).max().orElse(0) - numbers.stream().mapToDouble(number -> number).min().orElse(0) < SAME;
	}
}
