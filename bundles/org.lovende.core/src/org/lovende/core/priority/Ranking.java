package org.lovende.core.priority;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.lovende.core.Interventions;
import org.lovende.core.TheoryGraph;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.prioritisation.Rated;
import org.lovende.model.prioritisation.Rating;
import org.lovende.model.prioritisation.Round;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Theory;

/**
 * Development points in the order in which to work on them (booklet 3, section 4.3): first by importance plus ease, then by importance,
 * the greater first, then by title as a dictionary of the intervention's language sorts it, then as in the model. A point whose
 * importance or ease is not set is not ranked: unset is not 0. It stands in the tray beside the matrix.
 * <p>
 * A picture of the moment; it does not follow later changes.
 */
public final class Ranking {
	private final List<RankedPoint> points;
	private final List<DevelopmentPoint> unrated;

	private Ranking(List<RankedPoint> points, List<DevelopmentPoint> unrated) {
		this.points = List.copyOf(points);
		this.unrated = List.copyOf(unrated);
	}

	/** The ranking by the present values of the points. */
	public static Ranking of(Intervention intervention) {
		return rank(intervention, intervention.getDevelopmentPoints().stream().map(point -> new Candidate(point, point)).toList());
	}

	/**
	 * The ranking of an earlier round. Points that it does not rate do not appear.
	 *
	 * @param round a round of an intervention
	 */
	public static Ranking of(Round round) {
		List<Candidate> candidates = new ArrayList<>();
		for (Rating rating : round.getRatings())
			candidates.add(new Candidate(rating.getDevelopmentPoint(), rating));
		return rank(Interventions.interventionOf(round), candidates);
	}

	/** The ranked points, the first to work on coming first. */
	public List<RankedPoint> points() {
		return points;
	}

	/** The points that stand in the tray because importance or ease is not set, in model order. */
	public List<DevelopmentPoint> unrated() {
		return unrated;
	}

	/**
	 * The points of one field. In "a good idea" and "maybe" the handbook ranks by how much a point matters for the long-term outcomes: here
	 * by {@link RankedPoint#longTermOutcomes}, and where that is equal as in {@link #points}. In the other fields as in {@link #points}.
	 */
	public List<RankedPoint> points(Field field) {
		List<RankedPoint> inField = new ArrayList<>(points.stream().filter(point -> point.field() == field).toList());
		if (field == Field.GOOD_IDEA || field == Field.MAYBE)
			inField.sort(Comparator.comparingInt(RankedPoint::longTermOutcomes).reversed());
		return inField;
	}

	private record Candidate(DevelopmentPoint point, Rated rated) {
		boolean isRated() {
			return rated.getImportance() != null && rated.getEase() != null;
		}

		/** Exact in decimals: 7.1 + 1.9 must equal 8 + 1. */
		BigDecimal sum() {
			return BigDecimal.valueOf(rated.getImportance()).add(BigDecimal.valueOf(rated.getEase()));
		}

		Double importance() {
			return rated.getImportance();
		}

		String title() {
			return Objects.requireNonNullElse(point.getTitle(), "");
		}
	}

	private static Ranking rank(Intervention intervention, List<Candidate> candidates) {
		Collator collator = Collator.getInstance(Interventions.locale(intervention));
		List<Candidate> rated = new ArrayList<>(candidates.stream().filter(Candidate::isRated).toList());
		rated.sort(Comparator.comparing(Candidate::sum).thenComparing(Candidate::importance).reversed()
				.thenComparing(Candidate::title, collator));
		Map<Theory, TheoryGraph> graphs = new HashMap<>();
		List<RankedPoint> points = new ArrayList<>();
		for (Candidate candidate : rated)
			points.add(new RankedPoint(points.size() + 1, candidate.point(), candidate.importance(), candidate.rated().getEase(),
					longTermOutcomes(candidate.point(), graphs)));
		return new Ranking(points, candidates.stream().filter(candidate -> !candidate.isRated()).map(Candidate::point).toList());
	}

	private static int longTermOutcomes(DevelopmentPoint point, Map<Theory, TheoryGraph> graphs) {
		Set<CausalNode> reached = new HashSet<>();
		for (Outcome outcome : point.getOutcomes())
			if (outcome.eContainer() instanceof Theory theory)
				reached.addAll(graphs.computeIfAbsent(theory, TheoryGraph::of).reachableFrom(List.of(outcome)));
		return (int) reached.stream().filter(Ranking::isLongTerm).count();
	}

	private static boolean isLongTerm(CausalNode node) {
		return node instanceof Outcome outcome && (outcome.getTerm() == OutcomeTerm.LONG || outcome.getTerm() == OutcomeTerm.GOAL);
	}
}
