package org.lovende.core.method;

import java.util.List;
import java.util.Locale;

import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.check.Finding;
import org.lovende.model.intervention.MethodStep;
import org.lovende.model.intervention.SkippedStep;

/**
 * How far a team has come with one step. A picture of the moment; it does not follow later changes.
 *
 * @param step which step
 * @param state how far
 * @param tallies what there is and what is missing, in numbers; never empty
 * @param findings what the checks find in this step and the team has not dismissed, in the order of the checks
 * @param skipped who leaves the step out, when and why; null unless the state is {@link StepState#NOT_RELEVANT}
 */
public record StepStatus(MethodStep step, StepState state, List<Tally> tallies, List<Finding> findings, SkippedStep skipped) {
	/** What users call the step. */
	public String title(Locale locale) {
		return ModelLabels.literal(step, locale);
	}

	/** What is done in the step and what for, in one or two sentences with their place in the handbook. */
	public String explanation(Locale locale) {
		return explanation(step, locale);
	}

	/** Like {@link #explanation(Locale)}, for a step of any intervention. */
	public static String explanation(MethodStep step, Locale locale) {
		return Messages.of(StepStatus.class, locale).get("step." + step.getLiteral());
	}
}
