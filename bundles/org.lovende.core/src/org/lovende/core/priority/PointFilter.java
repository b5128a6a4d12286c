package org.lovende.core.priority;

import java.util.Set;
import java.util.function.Predicate;

import org.lovende.model.element.Element;
import org.lovende.model.element.ElementKind;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.prioritisation.Period;

/**
 * Which development points the matrix shows. An empty set lets all through.
 *
 * @param kinds the kinds shown
 * @param origins the elements from which shown points arose
 * @param periods the periods shown
 */
public record PointFilter(Set<ElementKind> kinds, Set<Element> origins, Set<Period> periods) implements Predicate<DevelopmentPoint> {
	/** Lets all points through. */
	public static final PointFilter ALL = new PointFilter(Set.of(), Set.of(), Set.of());

	/** Whether anything is filtered: an active filter must be visible. */
	public boolean isActive() {
		return !equals(ALL);
	}

	@Override
	public boolean test(DevelopmentPoint point) {
		return (kinds.isEmpty() || kinds.contains(point.getKind())) && (periods.isEmpty() || periods.contains(point.getPeriod()))
				&& (origins.isEmpty() || point.getOrigin() != null && origins.contains(point.getOrigin()));
	}
}
