package org.lovende.ui.help;

import java.util.function.Predicate;

import org.lovende.core.Interventions;
import org.lovende.core.Texts;
import org.lovende.core.check.Checks;
import org.lovende.core.check.Severity;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Theory;
import org.lovende.ui.forms.FormPage;

/** What somebody does who describes an intervention for the first time. Each step says itself, from the intervention, whether it is done. */
enum FirstStep {
	/** Make an intervention, or open one. */
	BEGIN(null, null, intervention -> true),
	/** Say what it is for. */
	PURPOSE(FormPage.BASICS, null, intervention -> !Texts.isBlank(intervention.getPurpose())),
	/** Say for whom. */
	TARGET_GROUP(FormPage.TARGET_GROUPS, null,
			intervention -> intervention.getTargetGroups().stream().anyMatch(group -> !Texts.isBlank(group.getInclusion()) && !Texts.isBlank(group.getExclusion()))),
	/** Describe what works. */
	CORE_ELEMENT(FormPage.CORE_ELEMENTS, null, intervention -> intervention.getCoreElements().stream().anyMatch(element -> !Texts.isBlank(element.getAbout()))),
	/** Draw an arrow that has a reason. */
	RESULT_MAP(null, DiagramKind.RESULT_MAP, FirstStep::hasReason),
	/** Say how it is done. */
	PHASES(null, DiagramKind.PHASES, intervention -> intervention.getPhases().stream().anyMatch(phase -> !phase.getProcedures().isEmpty())),
	/** Rate what should become better. */
	PRIORITIES(null, DiagramKind.PRIORITY_MATRIX,
			intervention -> intervention.getDevelopmentPoints().stream().anyMatch(point -> point.getImportance() != null && point.getEase() != null)),
	/** Leave nothing that the checks warn of. */
	FINDINGS(null, null, intervention -> Checks.run(intervention).stream().allMatch(finding -> finding.severity() == Severity.INFO));

	private final FormPage form;
	private final DiagramKind diagram;
	private final Predicate<Intervention> done;

	FirstStep(FormPage form, DiagramKind diagram, Predicate<Intervention> done) {
		this.form = form;
		this.diagram = diagram;
		this.done = done;
	}

	private static boolean hasReason(Intervention intervention) {
		Theory theory = Interventions.currentTheory(intervention);
		return theory != null && theory.getLinks().stream().anyMatch(link -> !Texts.isBlank(link.getRationale()));
	}

	/** The page of the form where it is done; null if it is done elsewhere. */
	FormPage form() {
		return form;
	}

	/** The diagram in which it is done; null if it is done elsewhere. */
	DiagramKind diagram() {
		return diagram;
	}

	/** @param intervention null for none */
	boolean isDone(Intervention intervention) {
		return intervention != null && done.test(intervention);
	}
}
