package org.lovende.core.method;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.lovende.core.Chapters;
import org.lovende.core.Interventions;
import org.lovende.core.ReviewQuestions;
import org.lovende.core.Texts;
import org.lovende.core.TheoryGraph;
import org.lovende.core.check.Finding;
import org.lovende.core.check.Severity;
import org.lovende.model.intervention.Answer;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.KnowledgeForm;
import org.lovende.model.intervention.KnowledgeSource;
import org.lovende.model.intervention.MethodStep;
import org.lovende.model.intervention.Phase;
import org.lovende.model.intervention.Procedure;
import org.lovende.model.intervention.Review;
import org.lovende.model.intervention.Strength;
import org.lovende.model.intervention.TargetGroup;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.prioritisation.Period;
import org.lovende.model.theory.Activity;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.Theory;

/**
 * What there is of one step, and what the step asks for.
 *
 * @param isBegun whether something has been written
 * @param isEnough whether there is enough of it that only what the tallies and the checks ask for can be missing
 */
record Progress(boolean isBegun, boolean isEnough, List<Tally> tallies) {
	static Progress of(Intervention intervention, MethodStep step) {
		return switch (step) {
		case TARGET_GROUP -> targetGroups(intervention.getTargetGroups());
		case KNOWLEDGE -> knowledge(intervention);
		case CORE_ELEMENTS -> coreElements(intervention);
		case THEORY_OF_CHANGE -> theory(Interventions.currentTheory(intervention));
		case PROCEDURES -> procedures(intervention);
		case DEVELOPMENT_POINTS -> developmentPoints(intervention.getDevelopmentPoints());
		case PRIORITISATION -> prioritisation(intervention);
		case DESCRIPTION -> description(intervention);
		case REVIEW -> review(intervention.getReviews());
		};
	}

	StepState state(List<Finding> findings) {
		if (!isBegun)
			return StepState.NOT_STARTED;
		boolean open = !isEnough || tallies.stream().anyMatch(Tally::isOpen) || findings.stream().anyMatch(Progress::isInTheWay);
		return open ? StepState.UNDER_WAY : StepState.COMPLETE;
	}

	/** Hints leave a step complete, except that about a point which cannot be placed: placing it is what the step is about. */
	private static boolean isInTheWay(Finding finding) {
		return finding.severity() != Severity.INFO || finding.rule().equals("development-point-not-qualified") || finding.rule().equals("chapter-empty");
	}

	private static Progress targetGroups(List<TargetGroup> groups) {
		return filled(!groups.isEmpty(), Tally.asked("criteria", groups, group -> written(group.getInclusion(), group.getExclusion())),
				Tally.needed("characteristics", groups, group -> written(group.getCharacteristics())),
				Tally.needed("supportNeeds", groups, group -> !group.getSupportNeeds().isEmpty()));
	}

	private static Progress knowledge(Intervention intervention) {
		List<KnowledgeSource> sources = intervention.getSources();
		boolean isBegun = !sources.isEmpty() || written(intervention.getTheoreticalBasis()) || written(intervention.getMethods());
		int forms = (int) sources.stream().map(KnowledgeSource::getForm).distinct().count();
		return new Progress(isBegun, !sources.isEmpty(), List.of(
				Tally.asked("founded", intervention.getCoreElements(), element -> sources.stream().anyMatch(source -> source.getSupports().contains(element))),
				Tally.needed("strength", sources, source -> source.getStrength() != Strength.NOT_ASSESSED),
				new Tally("forms", forms, KnowledgeForm.VALUES.size(), false)));
	}

	private static Progress coreElements(Intervention intervention) {
		List<CoreElement> elements = intervention.getCoreElements();
		return filled(!elements.isEmpty(),
				Tally.asked("fiveParts", elements, element -> written(element.getAbout(), element.getEffect(), element.getKnowledge(), element.getDosage())
						&& !Interventions.activities(element).isEmpty()),
				Tally.<Activity>asked("activities", intervention.getActivities(), activity -> activity.getCoreElement() != null))
				.begunIf(!elements.isEmpty() || !intervention.getActivities().isEmpty());
	}

	private static Progress theory(Theory theory) {
		TheoryGraph graph = TheoryGraph.of(theory);
		List<Outcome> outcomes = theory == null ? List.of() : theory.getOutcomes();
		return new Progress(theory != null && !(outcomes.isEmpty() && graph.links().isEmpty()), !outcomes.isEmpty() && !graph.links().isEmpty(), List.of(
				Tally.asked("arrows", graph.links(), link -> written(link.getRationale())),
				Tally.<CausalNode>asked("boxes", graph.nodes(), box -> !graph.incoming(box).isEmpty() || !graph.outgoing(box).isEmpty()),
				Tally.asked("measured", outcomes, outcome -> written(outcome.getIndicator()))));
	}

	private static Progress procedures(Intervention intervention) {
		List<Phase> phases = intervention.getPhases();
		List<Procedure> procedures = phases.stream().map(Phase::getProcedures).<Procedure>flatMap(List::stream).toList();
		return filled(!phases.isEmpty(), Tally.asked("phases", phases, phase -> !phase.getProcedures().isEmpty()),
				Tally.asked("procedures", procedures, procedure -> !procedure.getCoreElements().isEmpty()),
				Tally.asked("inPlay", intervention.getCoreElements(),
						element -> procedures.stream().anyMatch(procedure -> procedure.getCoreElements().contains(element))));
	}

	private static Progress developmentPoints(List<DevelopmentPoint> points) {
		return filled(!points.isEmpty(), Tally.needed("described", points, point -> written(point.getDescription())),
				Tally.asked("serving", points, point -> !point.getOutcomes().isEmpty()));
	}

	private static Progress prioritisation(Intervention intervention) {
		List<DevelopmentPoint> points = intervention.getDevelopmentPoints();
		boolean isBegun = !intervention.getRounds().isEmpty() || points.stream()
				.anyMatch(point -> point.getImportance() != null || point.getEase() != null);
		return filled(!points.isEmpty(),
				Tally.asked("qualified", points, point -> point.getImportance() != null && point.getEase() != null
						&& written(point.getImportanceReason(), point.getEaseReason())),
				Tally.asked("planned", points, point -> point.getPeriod() != Period.UNPLANNED)).begunIf(isBegun);
	}

	private static Progress description(Intervention intervention) {
		List<String> basics = Arrays.asList(intervention.getOrganisation(), intervention.getResponsible(), intervention.getPurpose());
		Tally chapters = Tally.asked("chapters", Chapters.of(intervention), chapter -> !Chapters.isEmpty(intervention, chapter));
		return filled(chapters.done() > 0 || basics.stream().anyMatch(Progress::written), chapters, Tally.needed("basics", basics, Progress::written));
	}

	/** A question that the handbook asks and the team has not taken up yet counts as one that is not answered. */
	private static Progress review(List<Review> reviews) {
		List<Answer> answers = Stream.concat(ReviewQuestions.KEYS.stream().map(key -> answer(reviews, key)),
				reviews.stream().filter(review -> !ReviewQuestions.KEYS.contains(review.getQuestion())).map(Review::getAnswer)).toList();
		return filled(answers.stream().anyMatch(answer -> answer != Answer.UNANSWERED),
				Tally.needed("answered", answers, answer -> answer != Answer.UNANSWERED), Tally.needed("yes", answers, answer -> answer == Answer.YES));
	}

	private static Answer answer(List<Review> reviews, String question) {
		return reviews.stream().filter(review -> Objects.equals(question, review.getQuestion())).map(Review::getAnswer).findFirst()
				.orElse(Answer.UNANSWERED);
	}

	private static Progress filled(boolean isFilled, Tally... tallies) {
		return new Progress(isFilled, isFilled, List.of(tallies));
	}

	private Progress begunIf(boolean condition) {
		return new Progress(condition, isEnough, tallies);
	}

	private static boolean written(String... texts) {
		return Arrays.stream(texts).noneMatch(Texts::isBlank);
	}
}
