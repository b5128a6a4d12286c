package org.lovende.core.check;

import java.util.ArrayList;
import java.util.List;

import org.lovende.model.intervention.Intervention;

/**
 * Finds the holes and unclear spots of an intervention description: booklet 3, sections 2.2–2.8 and 4.2 (step 6), and personal numbers.
 * A finding asks the team to look; it stops nobody. What must never happen is refused elsewhere, by
 * {@link org.lovende.core.edit.Constraints}.
 */
public final class Checks {
	/** In the order in which the handbook lets a team work: target group, core elements, theory, procedures, priorities, document. */
	static final List<Rule> RULES = List.of(
			new TargetGroupWithoutCriteria(),
			new CoreElementIncomplete(),
			new CoreElementWithoutKnowledge(),
			new EmptyText(),
			new DuplicateTitle(),
			new OutcomeWithoutCause(),
			new ElementWithoutEffect(),
			new LinkWithoutRationale(),
			new DoubtfulLink(),
			new BackwardLink(),
			new LevelSkippingLink(),
			new CausalCycle(),
			new PhaseWithoutProcedure(),
			new ProcedureWithoutCoreElement(),
			new CoreElementNotInPlay(),
			new DevelopmentPointNotQualified(),
			new ChapterEmpty(),
			new PersonalNumberSuspected());

	private Checks() {
	}

	/**
	 * What the rules find and the team has not dismissed: see {@link #runAll}.
	 *
	 * @param intervention any intervention, also one that is only begun; it is not changed
	 */
	public static List<Finding> run(Intervention intervention) {
		Dismissals dismissals = Dismissals.of(intervention);
		return runAll(intervention).stream().filter(finding -> !dismissals.contains(finding)).toList();
	}

	/**
	 * Everything the rules find, dismissed or not. Of several theories only the current one is checked, except for personal numbers, which must not stand
	 * in an earlier one either. The order is that of the handbook's steps and within a rule that of the model: the same intervention
	 * always gives the same list.
	 *
	 * @param intervention any intervention, also one that is only begun; it is not changed
	 */
	public static List<Finding> runAll(Intervention intervention) {
		Subject subject = new Subject(intervention);
		List<Finding> findings = new ArrayList<>();
		for (Rule rule : RULES)
			rule.check(subject, findings::add);
		return findings;
	}
}
