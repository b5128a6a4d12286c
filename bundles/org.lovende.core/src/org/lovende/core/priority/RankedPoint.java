package org.lovende.core.priority;

import org.lovende.model.prioritisation.DevelopmentPoint;

/**
 * A development point in its place of a ranking.
 *
 * @param rank its place, from 1; the number shown in the matrix
 * @param point the point
 * @param importance its importance, 0–10
 * @param ease its ease of implementation, 0–10
 * @param longTermOutcomes how many long-term outcomes and strategic goals it contributes to: the outcomes it serves, and those to which
 *        arrows lead from them
 */
public record RankedPoint(int rank, DevelopmentPoint point, double importance, double ease, int longTermOutcomes) {
	/** The field of the matrix in which it stands. */
	public Field field() {
		return Field.of(importance, ease);
	}
}
