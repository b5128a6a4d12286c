package org.lovende.core.method;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.Texts;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.intervention.MethodStep;
import org.lovende.model.intervention.SkippedStep;

/** Leaves a step of the method out as not relevant, with the reason, and takes it up again. */
public final class SkipStep {
	private SkipStep() {
	}

	/**
	 * Leaves a step out; one that was left out before gets the new reason.
	 *
	 * @param reason why it is not relevant here
	 * @param user who decided it
	 */
	public static Command skip(InterventionEditingDomain domain, MethodStep step, String reason, String user, Instant moment, Locale locale) {
		Change change = new Change(domain);
		remove(domain, step, change);
		SkippedStep skipped = InterventionFactory.eINSTANCE.createSkippedStep();
		skipped.setStep(step);
		skipped.setReason(Texts.normalise(reason));
		skipped.setAuthor(user);
		skipped.setMoment(moment);
		change.add(domain.intervention(), InterventionPackage.Literals.INTERVENTION__SKIPPED_STEPS, skipped);
		return change.command(Messages.of(SkipStep.class, locale).get("skip", ModelLabels.literal(step, locale)));
	}

	/** Takes a step up again; nothing happens where it was not left out. */
	public static Command takeUp(InterventionEditingDomain domain, MethodStep step, Locale locale) {
		Change change = new Change(domain);
		remove(domain, step, change);
		return change.command(Messages.of(SkipStep.class, locale).get("takeUp", ModelLabels.literal(step, locale)));
	}

	/** Who leaves a step out, when and why; empty if nobody does. */
	static Optional<SkippedStep> find(Intervention intervention, MethodStep step) {
		return intervention.getSkippedSteps().stream().filter(skipped -> skipped.getStep() == step).findFirst();
	}

	private static void remove(InterventionEditingDomain domain, MethodStep step, Change change) {
		domain.intervention().getSkippedSteps().stream().filter(skipped -> skipped.getStep() == step)
				.forEach(skipped -> change.remove(domain.intervention(), InterventionPackage.Literals.INTERVENTION__SKIPPED_STEPS, skipped));
	}
}
