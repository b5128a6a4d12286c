package org.lovende.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.core.Interventions;
import org.lovende.core.Models;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Chapter;
import org.lovende.model.intervention.Comment;
import org.lovende.model.intervention.Dismissal;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.Phase;
import org.lovende.model.prioritisation.Rating;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.Certainty;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Theory;

/** Each rule on an intervention of which no rule finds anything, with one thing spoiled. */
class RulesTest {
	private Intervention intervention;
	private Theory theory;
	private CoreElement core;
	private Outcome shortTerm;
	private Outcome mediumTerm;
	private Outcome longTerm;
	private Outcome goal;

	@BeforeEach
	void makeComplete() {
		intervention = Models.complete();
		theory = intervention.getTheories().get(0);
		core = Models.get(intervention, "core");
		shortTerm = Models.get(intervention, "short");
		mediumTerm = Models.get(intervention, "medium");
		longTerm = Models.get(intervention, "long");
		goal = Models.get(intervention, "goal");
	}

	@Test
	void run_completeIntervention_findsNothing() {
		assertThat(Checks.run(intervention)).isEmpty();
	}

	@Test
	void run_dismissedFinding_isLeftOutUntilTheDismissalGoes() {
		Intervention w1 = Models.w1();
		CausalLink link = w1.getTheories().get(0).getLinks().get(0);
		int all = Checks.run(w1).size();
		Dismissal dismissal = Models.dismissal(w1, "link-without-rationale", link);
		Models.dismissal(w1, "doubtful-link", link);
		assertThat(found(w1, "link-without-rationale")).hasSize(3);
		assertThat(Checks.run(w1)).hasSize(all - 1);
		assertThat(Checks.runAll(w1)).hasSize(all).filteredOn(Dismissals.of(w1)::contains)
				.singleElement().satisfies(finding -> assertThat(Dismissals.of(w1).dismissal(finding)).contains(dismissal));
		w1.getDismissals().clear();
		assertThat(Checks.run(w1)).hasSize(all);
	}

	@Test
	void run_w1_findsExactlyTheFourLinksWithoutRationale() {
		Intervention w1 = Models.w1();
		assertThat(found(w1, "link-without-rationale")).extracting(finding -> finding.elementName(Locale.ENGLISH))
				.containsExactly("A → S1", "S2 → M1", "S2 → M2", "M1 → L");
		assertThat(found(w1, "outcome-without-cause")).isEmpty();
		assertThat(found(w1, "backward-link")).isEmpty();
		assertThat(found(w1, "causal-cycle")).isEmpty();
	}

	@Test
	void run_emptyIntervention_findsOnlyEmptyChapters() {
		List<Finding> findings = Checks.run(Models.intervention("Begun"));
		assertThat(findings).hasSize(Chapter.VALUES.size()).allMatch(finding -> finding.rule().equals("chapter-empty"));
	}

	@Test
	void run_twice_givesTheSameOrder() {
		Intervention w1 = Models.w1();
		assertThat(Checks.run(w1)).extracting(Finding::toString).isEqualTo(Checks.run(w1).stream().map(Finding::toString).toList());
	}

	@Test
	void run_faultsInAnEarlierTheory_areNotFound() {
		Theory earlier = Models.theory(intervention, "earlier");
		intervention.setCurrentTheory(theory);
		earlier.setTitle(null);
		Models.outcome(earlier, OutcomeTerm.SHORT, "stray").setTitle(null);
		assertThat(Checks.run(intervention)).isEmpty();
	}

	@Test
	void outcomeWithoutCause_goalThatNothingLeadsTo_isFound() {
		theory.getLinks().removeIf(link -> link.getTo() == goal);
		assertOnly(Severity.WARNING, "outcome-without-cause", goal, "element-without-effect");
	}

	@Test
	void elementWithoutEffect_coreElementThatLeadsToNothing_isFound() {
		theory.getLinks().removeIf(link -> link.getFrom() == core);
		assertOnly(Severity.WARNING, "element-without-effect", core, "outcome-without-cause");
	}

	@Test
	void elementWithoutEffect_lastOutcomeThatIsNoGoal_isFound() {
		goal.setTerm(OutcomeTerm.LONG);
		assertOnly(Severity.WARNING, "element-without-effect", goal);
	}

	@Test
	void linkWithoutRationale_whiteSpaceOnly_isFound() {
		theory.getLinks().get(1).setRationale(" \n");
		assertOnly(Severity.WARNING, "link-without-rationale", theory.getLinks().get(1));
	}

	@Test
	void doubtfulLink_isFound() {
		theory.getLinks().get(2).setCertainty(Certainty.DOUBTFUL);
		assertOnly(Severity.INFO, "doubtful-link", theory.getLinks().get(2));
	}

	@Test
	void backwardLink_toEarlierColumn_isFoundAndCanBeTurnedRound() {
		CausalLink link = Models.link(theory, longTerm, core, "back");
		Finding finding = found(intervention, "backward-link").get(0);
		assertThat(finding.element()).isSameAs(link);
		assertThat(finding.severity()).isEqualTo(Severity.WARNING);
		apply("backward-link", "Vend pilen");
		assertThat(link.getFrom()).isSameAs(core);
		assertThat(link.getTo()).isSameAs(longTerm);
	}

	@Test
	void backwardLink_whereTheOtherDirectionIsDrawn_offersNoFix() {
		Models.link(theory, shortTerm, core, "back");
		assertNoFix("backward-link");
	}

	@Test
	void levelSkippingLink_overOneColumn_isFound() {
		CausalLink link = Models.link(theory, shortTerm, longTerm, "leap");
		assertOnly(Severity.INFO, "level-skipping-link", link);
	}

	@Test
	void linkInsideOneColumn_isFine() {
		Outcome other = Models.outcome(theory, OutcomeTerm.SHORT, "other");
		Models.link(theory, shortTerm, other, "same column");
		Models.link(theory, other, mediumTerm, "next column");
		assertThat(Checks.run(intervention)).isEmpty();
	}

	@Test
	void causalCycle_withinOneColumn_isFoundOnceWithItsElements() {
		Outcome other = Models.outcome(theory, OutcomeTerm.SHORT, "other");
		Models.link(theory, shortTerm, other, "there");
		Models.link(theory, other, shortTerm, "and back");
		assertOnly(Severity.ERROR, "causal-cycle", shortTerm);
		Finding finding = found(intervention, "causal-cycle").get(0);
		assertThat(finding.related()).containsExactly(other);
		assertThat(finding.message(Locale.ENGLISH)).contains("short → other → short");
	}

	@Test
	void emptyText_isFoundOnAnyElementWithATitle() {
		Models.get(intervention, "phase").eSet(ElementPackage.Literals.TITLED_ELEMENT__TITLE, " ");
		assertOnly(Severity.WARNING, "empty-text", Models.get(intervention, "phase"));
		assertThat(Checks.run(intervention).get(0).message(Interventions.DANISH)).isEqualTo("Et element af typen »Fase« har ingen titel.");
	}

	@Test
	void emptyText_elementThatHoldsNothing_canBeDeleted() {
		Phase phase = InterventionFactory.eINSTANCE.createPhase();
		phase.setId("new phase");
		intervention.getPhases().add(phase);
		apply("empty-text", "Slet elementet");
		assertThat(intervention.getPhases()).doesNotContain(phase);
	}

	@Test
	void emptyText_elementWithParts_offersNoFix() {
		Models.get(intervention, "phase").eSet(ElementPackage.Literals.TITLED_ELEMENT__TITLE, null);
		assertNoFix("empty-text");
	}

	@Test
	void emptyText_elementWithText_offersNoFix() {
		Phase phase = InterventionFactory.eINSTANCE.createPhase();
		phase.setDescription("to begin well");
		intervention.getPhases().add(phase);
		assertNoFix("empty-text");
	}

	@Test
	void emptyText_boxWithAnArrow_offersNoFix() {
		longTerm.setTitle("");
		assertNoFix("empty-text");
	}

	@Test
	void emptyText_elementThatIsDiscussed_offersNoFix() {
		Phase phase = InterventionFactory.eINSTANCE.createPhase();
		intervention.getPhases().add(phase);
		Comment comment = InterventionFactory.eINSTANCE.createComment();
		comment.setAbout(phase);
		intervention.getComments().add(comment);
		assertNoFix("empty-text");
	}

	@Test
	void duplicateTitle_inOneColumnIgnoringCase_isFoundOnce() {
		Outcome other = Models.outcome(theory, OutcomeTerm.SHORT, "other");
		Models.link(theory, core, other, "also");
		Models.link(theory, other, mediumTerm, "also");
		other.setTitle(" SHORT ");
		assertOnly(Severity.WARNING, "duplicate-title", shortTerm);
		assertThat(Checks.run(intervention).get(0).related()).containsExactly(other);
	}

	@Test
	void duplicateTitle_inTwoColumns_isNotFound() {
		mediumTerm.setTitle("short");
		assertThat(Checks.run(intervention)).isEmpty();
	}

	@Test
	void targetGroupWithoutCriteria_namesWhich() {
		var group = intervention.getTargetGroups().get(0);
		group.setExclusion(null);
		assertOnly(Severity.WARNING, "target-group-without-criteria", group);
		assertThat(Checks.run(intervention).get(0).message(Locale.ENGLISH)).contains("Exclusion criteria").doesNotContain("Inclusion");
		group.setInclusion("");
		assertThat(Checks.run(intervention).get(0).message(Interventions.DANISH))
				.isEqualTo("Målgruppen »group« mangler »Inklusionskriterier« og »Eksklusionskriterier«.");
	}

	@Test
	void coreElementIncomplete_namesTheMissingParts() {
		core.setEffect(null);
		intervention.getActivities().clear();
		assertOnly(Severity.WARNING, "core-element-incomplete", core);
		assertThat(Checks.run(intervention).get(0).message(Interventions.DANISH))
				.isEqualTo("Beskrivelsen af kerneelementet »core« mangler svar på »Hvordan virker det?« og »Hvilke aktiviteter indgår?«.");
	}

	@Test
	void coreElementWithoutKnowledge_isFound() {
		intervention.getSources().get(0).getSupports().clear();
		assertOnly(Severity.WARNING, "core-element-without-knowledge", core);
	}

	@Test
	void coreElementNotInPlay_isFoundAlsoOutsideOfTheTheory() {
		CoreElement unused = Models.coreElement(intervention, "unused");
		assertThat(found(intervention, "core-element-not-in-play")).extracting(Finding::element).containsExactly(unused);
		assertThat(found(intervention, "core-element-not-in-play").get(0).severity()).isEqualTo(Severity.WARNING);
	}

	@Test
	void procedureWithoutCoreElement_isFound() {
		assertOnlyAfter(() -> Models.procedure(intervention.getPhases().get(0), "bare"), "procedure-without-core-element", "bare");
	}

	@Test
	void phaseWithoutProcedure_isFound() {
		assertOnlyAfter(() -> Models.phase(intervention, "idle"), "phase-without-procedure", "idle");
	}

	@Test
	void chapterEmpty_onlyChaptersOfTheDocument_areFound() {
		intervention.setOrganisationRequirements(null);
		assertOnly(Severity.INFO, "chapter-empty", intervention);
		assertThat(Checks.run(intervention).get(0).message(Locale.ENGLISH)).contains("Organisation and competence requirements");
		intervention.getChapters().add(Chapter.GOALS);
		assertThat(Checks.run(intervention)).isEmpty();
	}

	@Test
	void chapterEmpty_ofOneChapterSetAside_leavesTheOthers() {
		intervention.setOrganisationRequirements(null);
		intervention.getReviews().clear();
		List<Finding> empty = found(intervention, "chapter-empty");
		InterventionEditingDomain domain = new InterventionEditingDomain(intervention);
		domain.getCommandStack().execute(DismissFinding.dismiss(domain, empty.get(0), "later", "me", Instant.EPOCH, Locale.ENGLISH));
		assertThat(found(intervention, "chapter-empty")).extracting(Finding::key).containsExactly(empty.get(1).key());
		domain.getCommandStack().execute(DismissFinding.takeUp(domain, empty.get(0), Locale.ENGLISH));
		assertThat(found(intervention, "chapter-empty")).hasSameSizeAs(empty);
	}

	@Test
	void chapterEmpty_setAsideByTheRuleAlone_goesForAllChapters() {
		intervention.setOrganisationRequirements(null);
		intervention.getReviews().clear();
		Models.dismissal(intervention, "chapter-empty", intervention);
		assertThat(found(intervention, "chapter-empty")).isEmpty();
	}

	@Test
	void chapterEmpty_ofAllChapters_canBeTakenOut() {
		intervention.setOrganisationRequirements(null);
		apply("chapter-empty", "Tag kapitlet ud");
		assertThat(intervention.getChapters()).hasSize(Chapter.VALUES.size() - 1).doesNotContain(Chapter.ORGANISATION);
	}

	@Test
	void chapterEmpty_ofChosenChapters_canBeTakenOut() {
		intervention.setOrganisationRequirements(null);
		intervention.getChapters().addAll(List.of(Chapter.GOALS, Chapter.ORGANISATION, Chapter.CORE_ELEMENTS));
		apply("chapter-empty", "Tag kapitlet ud");
		assertThat(intervention.getChapters()).containsExactly(Chapter.GOALS, Chapter.CORE_ELEMENTS);
	}

	@Test
	void chapterEmpty_onlyChapter_offersNoFix() {
		intervention.setOrganisationRequirements(null);
		intervention.getChapters().add(Chapter.ORGANISATION);
		assertNoFix("chapter-empty");
	}

	@Test
	void developmentPointNotQualified_namesWhatIsMissing() {
		var point = intervention.getDevelopmentPoints().get(0);
		point.setEase(null);
		point.setImportanceReason(null);
		assertOnly(Severity.INFO, "development-point-not-qualified", point);
		assertThat(Checks.run(intervention).get(0).message(Interventions.DANISH))
				.isEqualTo("Udviklingspunktet »point« mangler »Begrundelse for vigtigheden« og »Lethed«.");
	}

	@Test
	void developmentPointNotQualified_ratedZero_isRated() {
		intervention.getDevelopmentPoints().get(0).setEase(0.0);
		assertThat(Checks.run(intervention)).isEmpty();
	}

	@Test
	void personalNumberSuspected_inAnyText_isFoundMaskedAndCanBeMasked() {
		core.setTitle("Talk with 010180-1234 about " + "a long matter ".repeat(10));
		theory.getLinks().get(0).setRationale("it helped 0101801234");
		List<Finding> findings = Checks.run(intervention);
		assertThat(findings).extracting(Finding::rule).containsOnly("personal-number-suspected");
		assertThat(findings).extracting(Finding::element).containsExactly(core, theory.getLinks().get(0));
		for (Finding finding : findings) {
			assertThat(finding.severity()).isEqualTo(Severity.ERROR);
			for (Locale locale : List.of(Locale.ENGLISH, Interventions.DANISH))
				assertThat(finding.message(locale) + finding.elementName(locale)).doesNotContain("1234").doesNotContain("010180");
		}
		InterventionEditingDomain domain = new InterventionEditingDomain(intervention);
		for (Finding finding : findings)
			domain.getCommandStack().execute(finding.fixes().get(0).command(domain, Locale.ENGLISH));
		assertThat(Checks.run(intervention)).isEmpty();
		assertThat(theory.getLinks().get(0).getRationale()).isEqualTo("it helped " + PersonalNumbers.MASK);
	}

	@Test
	void personalNumberSuspected_inARating_isFound() {
		Rating rating = Models.rating(Models.round(intervention, "round"), intervention.getDevelopmentPoints().get(0), 1.0, 1.0);
		rating.setEaseReason("ask 010180 1234");
		assertOnly(Severity.ERROR, "personal-number-suspected", rating);
	}

	@Test
	void personalNumberSuspected_inAnEarlierTheory_isFound() {
		Theory earlier = Models.theory(intervention, "earlier");
		intervention.setCurrentTheory(theory);
		earlier.setMainChallenges("010180-1234");
		assertOnly(Severity.ERROR, "personal-number-suspected", earlier);
	}

	@Test
	void texts_everyRule_hasBothInBothLanguages() {
		for (Rule rule : Checks.RULES)
			for (Locale locale : List.of(Locale.ENGLISH, Interventions.DANISH)) {
				Finding finding = rule.finding(core, messages -> "one", messages -> "two");
				assertThat(finding.message(locale)).isNotBlank().doesNotContain("{").doesNotContain("''");
				assertThat(finding.explanation(locale)).isNotBlank();
			}
		assertThat(Checks.RULES).hasSize(18).extracting(Rule::id).doesNotHaveDuplicates();
	}

	private void assertOnlyAfter(Runnable change, String rule, String key) {
		change.run();
		assertOnly(Severity.WARNING, rule, Models.get(intervention, key));
	}

	/** The rule finds the element and nothing else; no other rule finds anything, but those that necessarily do too. */
	private void assertOnly(Severity severity, String rule, Element element, String... alsoFinding) {
		assertThat(found(intervention, rule)).singleElement().satisfies(finding -> {
			assertThat(finding.element()).isSameAs(element);
			assertThat(finding.severity()).isEqualTo(severity);
		});
		assertThat(Checks.run(intervention)).extracting(Finding::rule).filteredOn(other -> !other.equals(rule))
				.containsExactlyInAnyOrder(alsoFinding);
	}

	/** Takes the way out that the one finding of a rule offers; it puts the finding right and can be undone. */
	private void apply(String rule, String label) {
		Finding finding = found(intervention, rule).get(0);
		InterventionEditingDomain domain = new InterventionEditingDomain(intervention);
		domain.getCommandStack().execute(finding.fixes().get(0).command(domain, Interventions.DANISH));
		assertThat(found(intervention, rule)).isEmpty();
		domain.getCommandStack().undo();
		assertThat(found(intervention, rule)).hasSize(1);
		domain.getCommandStack().redo();
		assertThat(domain.getCommandStack().getUndoCommand().getLabel()).isEqualTo(label);
	}

	private void assertNoFix(String rule) {
		assertThat(found(intervention, rule)).singleElement().satisfies(finding -> assertThat(finding.fixes()).isEmpty());
	}

	private static List<Finding> found(Intervention intervention, String rule) {
		return Checks.run(intervention).stream().filter(finding -> finding.rule().equals(rule)).toList();
	}
}
