package org.lovende.diagram.matrix;

import java.util.Comparator;
import java.util.List;

import org.lovende.model.prioritisation.DevelopmentPoint;

/** The order in which development points are to be worked on: importance + ease, then importance, then title. */
final class Ranking {
	private static final Comparator<DevelopmentPoint> ORDER = Comparator
			.comparing((DevelopmentPoint point) -> point.getImportance() + point.getEase(), Comparator.reverseOrder())
			.thenComparing(DevelopmentPoint::getImportance, Comparator.reverseOrder())
			.thenComparing(point -> point.getTitle() == null ? "" : point.getTitle(), String.CASE_INSENSITIVE_ORDER);

	private Ranking() {
	}

	/** The points that have both ratings, first things first. */
	static List<DevelopmentPoint> ranked(List<DevelopmentPoint> points) {
		return points.stream().filter(Ranking::isRated).sorted(ORDER).toList();
	}

	/** The points that lack a rating, in model order. */
	static List<DevelopmentPoint> unrated(List<DevelopmentPoint> points) {
		return points.stream().filter(point -> !isRated(point)).toList();
	}

	private static boolean isRated(DevelopmentPoint point) {
		return point.getImportance() != null && point.getEase() != null;
	}
}
