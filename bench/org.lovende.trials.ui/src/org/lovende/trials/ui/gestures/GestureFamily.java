package org.lovende.trials.ui.gestures;

import java.util.List;

/** Gestures of one sort. */
abstract class GestureFamily {
	protected final MapPage map;
	protected final MapOracle oracle;
	protected final Chance chance;

	GestureFamily(MapPage map, MapOracle oracle, Chance chance) {
		this.map = map;
		this.oracle = oracle;
		this.chance = chance;
	}

	/** All of them, always in the same order. */
	abstract List<Gesture> all();
}
