package org.lovende.core.priority;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.lovende.core.Ids;
import org.lovende.core.Messages;
import org.lovende.core.Texts;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.Creation;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.prioritisation.Period;
import org.lovende.model.prioritisation.PrioritisationFactory;
import org.lovende.model.prioritisation.PrioritisationPackage;
import org.lovende.model.prioritisation.Rated;
import org.lovende.model.prioritisation.Rating;
import org.lovende.model.prioritisation.Round;

/** Prioritising is repeated: the present ratings are closed into a dated round, and the next one begins. */
public final class Rounds {
	private Rounds() {
	}

	/**
	 * Keeps the present ratings as a round and begins the next. Points of which nothing was said are not part of the round.
	 *
	 * @param title null or blank: the round has its date for a name only
	 * @param date the day of the prioritisation
	 * @param startEmpty whether all points go back to the tray, without reasons and period; else the next round begins with what this one had
	 */
	public static Creation<Round> close(InterventionEditingDomain domain, String title, LocalDate date, boolean startEmpty, Locale locale) {
		Round round = PrioritisationFactory.eINSTANCE.createRound();
		round.setTitle(Texts.title(title));
		round.setDate(date);
		Change change = new Change(domain);
		for (DevelopmentPoint point : domain.intervention().getDevelopmentPoints()) {
			if (!isRated(point))
				continue;
			round.getRatings().add(rating(point));
			if (startEmpty)
				clear(point, change);
		}
		change.add(domain.intervention(), InterventionPackage.Literals.INTERVENTION__ROUNDS, round);
		return new Creation<>(change.command(Messages.of(Rounds.class, locale).get("closeRound", date.toString())), round);
	}

	/** The round with the latest date that has one, else the last; empty if none was closed. Its ratings are the ghosts of the matrix. */
	public static Optional<Round> previous(Intervention intervention) {
		List<Round> rounds = intervention.getRounds();
		Round latest = null;
		for (Round round : rounds)
			if (latest == null || latest.getDate() == null || round.getDate() != null && !round.getDate().isBefore(latest.getDate()))
				latest = round;
		return Optional.ofNullable(latest);
	}

	/** Where points stood in a round, for those that had both values. */
	public static Map<DevelopmentPoint, Rating> ghosts(Round round) {
		Map<DevelopmentPoint, Rating> ghosts = new LinkedHashMap<>();
		for (Rating rating : round.getRatings())
			if (rating.getDevelopmentPoint() != null && rating.getImportance() != null && rating.getEase() != null)
				ghosts.put(rating.getDevelopmentPoint(), rating);
		return ghosts;
	}

	private static boolean isRated(Rated rated) {
		return rated.getImportance() != null || rated.getEase() != null || rated.getImportanceReason() != null || rated.getEaseReason() != null
				|| rated.getPeriod() != Period.UNPLANNED;
	}

	private static Rating rating(DevelopmentPoint point) {
		Rating rating = PrioritisationFactory.eINSTANCE.createRating();
		rating.setId(Ids.random());
		rating.setDevelopmentPoint(point);
		PrioritisationPackage.Literals.RATED.getEAttributes().forEach(attribute -> rating.eSet(attribute, point.eGet(attribute)));
		return rating;
	}

	private static void clear(DevelopmentPoint point, Change change) {
		PrioritisationPackage.Literals.RATED.getEAttributes().stream()
				.filter(attribute -> !Objects.equals(point.eGet(attribute), attribute.getDefaultValue()))
				.forEach(attribute -> change.set(point, attribute, attribute.getDefaultValue()));
	}
}
