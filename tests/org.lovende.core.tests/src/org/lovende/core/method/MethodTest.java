package org.lovende.core.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.lovende.core.Interventions;
import org.lovende.core.Models;
import org.lovende.core.ReviewQuestions;
import org.lovende.core.check.Checks;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.model.intervention.Answer;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.KnowledgeSource;
import org.lovende.model.intervention.MethodStep;
import org.lovende.model.intervention.Phase;
import org.lovende.model.intervention.Procedure;
import org.lovende.model.intervention.Review;
import org.lovende.model.intervention.Strength;
import org.lovende.model.intervention.SupportNeed;
import org.lovende.model.intervention.TargetGroup;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.prioritisation.PrioritisationFactory;
import org.lovende.model.theory.Activity;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryFactory;

class MethodTest {
	private final Intervention intervention = Models.intervention("Indsats");

	@Test
	void statusOf_anEmptyIntervention_hasEveryStepNotStarted() {
		assertThat(Method.statusOf(intervention)).extracting(StepStatus::step).containsExactlyElementsOf(MethodStep.VALUES);
		assertThat(Method.statusOf(intervention)).extracting(StepStatus::state).containsOnly(StepState.NOT_STARTED);
		assertThat(Method.statusOf(intervention)).allSatisfy(status -> assertThat(status.tallies()).isNotEmpty());
	}

	@Test
	void targetGroup_withoutCriteria_isUnderWayThenComplete() {
		TargetGroup group = InterventionFactory.eINSTANCE.createTargetGroup();
		group.setTitle("Unge");
		group.setCharacteristics("15 til 18 år");
		SupportNeed need = InterventionFactory.eINSTANCE.createSupportNeed();
		need.setTitle("Ro");
		group.getSupportNeeds().add(need);
		intervention.getTargetGroups().add(group);
		assertState(MethodStep.TARGET_GROUP, StepState.UNDER_WAY);
		assertThat(status(MethodStep.TARGET_GROUP).findings()).hasSize(1);
		group.setInclusion("bor i kommunen");
		group.setExclusion("i behandling");
		assertState(MethodStep.TARGET_GROUP, StepState.COMPLETE);
		group.getSupportNeeds().clear();
		assertState(MethodStep.TARGET_GROUP, StepState.UNDER_WAY);
	}

	@Test
	void knowledge_needsASourceForEachCoreElementAndItsStrength() {
		CoreElement element = Models.coreElement(intervention, "A");
		intervention.setMethods("Samtaler");
		assertState(MethodStep.KNOWLEDGE, StepState.UNDER_WAY);
		KnowledgeSource source = InterventionFactory.eINSTANCE.createKnowledgeSource();
		source.setTitle("Rapport");
		source.getSupports().add(element);
		intervention.getSources().add(source);
		assertState(MethodStep.KNOWLEDGE, StepState.UNDER_WAY);
		source.setStrength(Strength.MODERATE);
		assertState(MethodStep.KNOWLEDGE, StepState.COMPLETE);
	}

	@Test
	void coreElements_completeWithAllFiveParts() {
		CoreElement element = Models.coreElement(intervention, "A");
		element.setAbout("om");
		element.setEffect("fordi");
		element.setKnowledge("viden");
		element.setDosage("ugentligt");
		assertState(MethodStep.CORE_ELEMENTS, StepState.UNDER_WAY);
		Activity activity = TheoryFactory.eINSTANCE.createActivity();
		activity.setTitle("Gåtur");
		activity.setCoreElement(element);
		intervention.getActivities().add(activity);
		assertState(MethodStep.CORE_ELEMENTS, StepState.COMPLETE);
	}

	@Test
	void coreElements_withNothingButNotesOnTheBoard_areUnderWay() {
		Activity activity = TheoryFactory.eINSTANCE.createActivity();
		activity.setTitle("Gåtur");
		intervention.getActivities().add(activity);
		assertState(MethodStep.CORE_ELEMENTS, StepState.UNDER_WAY);
	}

	@Test
	void theory_countsTheArrowsWithAReason() {
		CausalLink link = arrow();
		assertState(MethodStep.THEORY_OF_CHANGE, StepState.UNDER_WAY);
		assertThat(tally(MethodStep.THEORY_OF_CHANGE, "arrows").text(Locale.ENGLISH)).isEqualTo("0 of 1 arrow has a reason");
		link.setRationale("fordi");
		assertState(MethodStep.THEORY_OF_CHANGE, StepState.COMPLETE);
		assertThat(tally(MethodStep.THEORY_OF_CHANGE, "arrows").text(Interventions.DANISH)).isEqualTo("1 af 1 pil har en begrundelse");
	}

	@Test
	void theory_whoseFindingsAreDismissed_isCompleteAndCountsHonestly() {
		arrow();
		Checks.run(intervention).stream().filter(finding -> finding.rule().equals("link-without-rationale")).forEach(finding -> {
			var dismissal = InterventionFactory.eINSTANCE.createDismissal();
			dismissal.setRule(finding.rule());
			dismissal.setAbout(finding.element());
			intervention.getDismissals().add(dismissal);
		});
		assertState(MethodStep.THEORY_OF_CHANGE, StepState.COMPLETE);
		assertThat(tally(MethodStep.THEORY_OF_CHANGE, "arrows").done()).isZero();
	}

	@Test
	void procedures_needCoreElementsInPlay() {
		CoreElement element = Models.coreElement(intervention, "A");
		Phase phase = InterventionFactory.eINSTANCE.createPhase();
		phase.setTitle("Start");
		intervention.getPhases().add(phase);
		assertState(MethodStep.PROCEDURES, StepState.UNDER_WAY);
		Procedure procedure = InterventionFactory.eINSTANCE.createProcedure();
		procedure.setTitle("Samtale");
		phase.getProcedures().add(procedure);
		assertState(MethodStep.PROCEDURES, StepState.UNDER_WAY);
		procedure.getCoreElements().add(element);
		assertState(MethodStep.PROCEDURES, StepState.COMPLETE);
	}

	@Test
	void prioritisation_beginsWithAValueAndEndsWithReasons() {
		DevelopmentPoint point = PrioritisationFactory.eINSTANCE.createDevelopmentPoint();
		point.setTitle("Punkt");
		intervention.getDevelopmentPoints().add(point);
		assertState(MethodStep.DEVELOPMENT_POINTS, StepState.UNDER_WAY);
		assertState(MethodStep.PRIORITISATION, StepState.NOT_STARTED);
		point.setDescription("mere ro");
		assertState(MethodStep.DEVELOPMENT_POINTS, StepState.COMPLETE);
		point.setImportance(8.0);
		assertState(MethodStep.PRIORITISATION, StepState.UNDER_WAY);
		point.setImportanceReason("fordi");
		point.setEase(6.0);
		point.setEaseReason("fordi");
		assertState(MethodStep.PRIORITISATION, StepState.COMPLETE);
	}

	@Test
	void review_withANo_isNotComplete() {
		for (String question : ReviewQuestions.KEYS) {
			Review review = InterventionFactory.eINSTANCE.createReview();
			review.setQuestion(question);
			review.setAnswer(Answer.YES);
			intervention.getReviews().add(review);
		}
		assertState(MethodStep.REVIEW, StepState.COMPLETE);
		intervention.getReviews().get(1).setAnswer(Answer.NO);
		assertState(MethodStep.REVIEW, StepState.UNDER_WAY);
		intervention.getReviews().remove(1);
		assertThat(tally(MethodStep.REVIEW, "answered")).isEqualTo(new Tally("answered", 3, 4, true));
	}

	@Test
	void skip_withAReason_isNotRelevantUntilTakenUp() {
		InterventionEditingDomain domain = new InterventionEditingDomain(intervention);
		domain.getCommandStack().execute(SkipStep.skip(domain, MethodStep.REVIEW, " senere ", "mette", Instant.EPOCH, Locale.ENGLISH));
		domain.getCommandStack().execute(SkipStep.skip(domain, MethodStep.REVIEW, "ikke nu", "mette", Instant.EPOCH, Locale.ENGLISH));
		assertState(MethodStep.REVIEW, StepState.NOT_RELEVANT);
		assertThat(intervention.getSkippedSteps()).hasSize(1);
		assertThat(status(MethodStep.REVIEW).skipped().getReason()).isEqualTo("ikke nu");
		domain.getCommandStack().execute(SkipStep.takeUp(domain, MethodStep.REVIEW, Locale.ENGLISH));
		assertState(MethodStep.REVIEW, StepState.NOT_STARTED);
		domain.getCommandStack().undo();
		assertState(MethodStep.REVIEW, StepState.NOT_RELEVANT);
	}

	@Test
	void texts_ofEveryStepAndState_areThereInBothLanguages() {
		for (Locale locale : new Locale[] { Locale.ENGLISH, Interventions.DANISH }) {
			for (StepState state : StepState.values())
				assertThat(state.label(locale)).isNotBlank();
			for (StepStatus status : Method.statusOf(intervention)) {
				assertThat(status.title(locale)).isNotBlank();
				assertThat(status.explanation(locale)).isNotBlank();
				for (Tally tally : status.tallies())
					for (int total = 0; total < 3; total++)
						assertThat(new Tally(tally.key(), total, total, false).text(locale)).isNotBlank().doesNotContain("{", "|");
			}
		}
	}

	private CausalLink arrow() {
		Theory theory = Models.theory(intervention, "T");
		CoreElement element = Models.coreElement(intervention, "A", theory);
		Outcome goal = TheoryFactory.eINSTANCE.createOutcome();
		goal.setTitle("L");
		goal.setTerm(OutcomeTerm.GOAL);
		theory.getOutcomes().add(goal);
		CausalLink link = TheoryFactory.eINSTANCE.createCausalLink();
		link.setFrom(element);
		link.setTo(goal);
		theory.getLinks().add(link);
		return link;
	}

	private void assertState(MethodStep step, StepState state) {
		assertThat(status(step).state()).as(step.getLiteral()).isEqualTo(state);
	}

	private Tally tally(MethodStep step, String key) {
		return status(step).tallies().stream().filter(tally -> tally.key().equals(key)).findFirst().orElseThrow();
	}

	private StepStatus status(MethodStep step) {
		return Method.statusOf(intervention).stream().filter(status -> status.step() == step).findFirst().orElseThrow();
	}
}
