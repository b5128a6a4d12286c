package org.lovende.core;

import java.util.List;

import org.lovende.model.intervention.Answer;
import org.lovende.model.intervention.Chapter;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.Review;
import org.lovende.model.theory.Theory;

/** The chapters of an intervention description: which it has and which are still empty. */
public final class Chapters {
	private Chapters() {
	}

	/** The chapters of the description in their order: those that the team chose, else all in the order of booklet 3, section 2.8. */
	public static List<Chapter> of(Intervention intervention) {
		List<Chapter> chosen = intervention.getChapters();
		return chosen.isEmpty() ? Chapter.VALUES : chosen.stream().distinct().toList();
	}

	/** Whether nothing has been written that would stand in the chapter. The chapters on the theory look at the current one. */
	public static boolean isEmpty(Intervention intervention, Chapter chapter) {
		Theory theory = Interventions.currentTheory(intervention);
		return switch (chapter) {
		case TARGET_GROUPS -> intervention.getTargetGroups().isEmpty();
		case CORE_ELEMENTS -> intervention.getCoreElements().isEmpty();
		case BASIS -> blank(intervention.getTheoreticalBasis(), intervention.getMethods()) && intervention.getSources().isEmpty();
		case THEORY_OF_CHANGE -> theory == null || Texts.isBlank(theory.getMainChallenges()) && theory.eContents().isEmpty()
				&& theory.getCoreElements().isEmpty();
		case ORGANISATION -> blank(intervention.getOrganisationRequirements()) && intervention.getCompetences().isEmpty();
		case PROCEDURES -> intervention.getPhases().isEmpty();
		case GOALS -> theory == null || theory.getOutcomes().isEmpty();
		case COSTS -> intervention.getCosts().isEmpty() && blank(intervention.getCostSustainability());
		case DEVELOPMENT_POINTS -> intervention.getDevelopmentPoints().isEmpty();
		case REVIEW -> intervention.getReviews().stream().allMatch(Chapters::isUnanswered);
		case SOURCES -> intervention.getSources().isEmpty();
		};
	}

	private static boolean isUnanswered(Review review) {
		return review.getAnswer() == Answer.UNANSWERED && blank(review.getNote());
	}

	private static boolean blank(String... texts) {
		for (String text : texts)
			if (!Texts.isBlank(text))
				return false;
		return true;
	}
}
