package org.lovende.trials.ui.gestures;

import java.util.function.BooleanSupplier;

/**
 * Something that a person does in the map, with what it must change.
 *
 * @param name told in failures
 * @param make makes it, and answers whether there was something to make it with
 */
record Gesture(String name, BooleanSupplier make) {
}
