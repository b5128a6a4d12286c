package org.lovende.trials.ui.gestures;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Chooses at random; the same seed chooses the same. */
final class Chance {
	private static final int TITLES = 1_000_000;

	private final Random random;

	Chance(long seed) {
		random = new Random(seed);
	}

	/** A number from nought on, below a limit. */
	int below(int limit) {
		return random.nextInt(limit);
	}

	/** One of a list that is not empty. */
	<T> T of(List<T> list) {
		return list.get(below(list.size()));
	}

	/** So many different ones of a list, in any order; all of them if there are fewer. */
	<T> List<T> several(List<T> list, int count) {
		List<T> left = new ArrayList<>(list);
		List<T> chosen = new ArrayList<>();
		while (chosen.size() < count && !left.isEmpty())
			chosen.add(left.remove(below(left.size())));
		return chosen;
	}

	/** A title that hardly anything else has, of letters that every keyboard has. */
	String title() {
		return "Title " + below(TITLES);
	}
}
