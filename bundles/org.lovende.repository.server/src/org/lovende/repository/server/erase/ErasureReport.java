package org.lovende.repository.server.erase;

import java.util.List;

/**
 * What was erased.
 *
 * @param states the states of objects, present and past, out of which values were taken, or which were removed
 * @param labels the labels of commits that were cleared because they quoted the value
 * @param elsewhere where the same text still stands, in whatever state; always empty for a whole intervention
 */
public record ErasureReport(int states, int labels, List<Place> elsewhere) {
}
