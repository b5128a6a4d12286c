package org.lovende.core.method;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.lovende.core.check.Checks;
import org.lovende.core.check.CurrentFindings;
import org.lovende.core.check.Finding;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.KnowledgeSource;
import org.lovende.model.intervention.MethodStep;
import org.lovende.model.intervention.Phase;
import org.lovende.model.intervention.Procedure;
import org.lovende.model.intervention.Profession;
import org.lovende.model.intervention.Review;
import org.lovende.model.intervention.SkippedStep;
import org.lovende.model.intervention.TargetGroup;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.prioritisation.Round;
import org.lovende.model.theory.Activity;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Theory;

/** The steps of the method in the handbook's order (booklet 3, sections 2.2–2.9), and how far a team has come with each. Reads only. */
public final class Method {
	/** The rules that belong to one step whatever they found; the others belong where the element that they are about belongs. */
	private static final Map<String, MethodStep> STEP_OF_RULE = Map.ofEntries(
			Map.entry("target-group-without-criteria", MethodStep.TARGET_GROUP),
			Map.entry("core-element-incomplete", MethodStep.CORE_ELEMENTS),
			Map.entry("core-element-without-knowledge", MethodStep.KNOWLEDGE),
			Map.entry("duplicate-title", MethodStep.THEORY_OF_CHANGE),
			Map.entry("outcome-without-cause", MethodStep.THEORY_OF_CHANGE),
			Map.entry("element-without-effect", MethodStep.THEORY_OF_CHANGE),
			Map.entry("link-without-rationale", MethodStep.THEORY_OF_CHANGE),
			Map.entry("doubtful-link", MethodStep.THEORY_OF_CHANGE),
			Map.entry("backward-link", MethodStep.THEORY_OF_CHANGE),
			Map.entry("level-skipping-link", MethodStep.THEORY_OF_CHANGE),
			Map.entry("causal-cycle", MethodStep.THEORY_OF_CHANGE),
			Map.entry("phase-without-procedure", MethodStep.PROCEDURES),
			Map.entry("procedure-without-core-element", MethodStep.PROCEDURES),
			Map.entry("core-element-not-in-play", MethodStep.PROCEDURES),
			Map.entry("development-point-not-qualified", MethodStep.PRIORITISATION));

	private Method() {
	}

	/** How far a team has come with each step, in the order of the method. Runs the checks. */
	public static List<StepStatus> statusOf(Intervention intervention) {
		return statusOf(intervention, Checks.run(intervention));
	}

	/** As above, for an intervention that is being edited: runs the checks only if nobody else has since the last change. */
	public static List<StepStatus> statusOf(InterventionEditingDomain domain) {
		return statusOf(domain.intervention(), CurrentFindings.of(domain).open());
	}

	private static List<StepStatus> statusOf(Intervention intervention, List<Finding> open) {
		Map<MethodStep, List<Finding>> findings = open.stream()
				.collect(Collectors.groupingBy(Method::stepOf, () -> new EnumMap<>(MethodStep.class), Collectors.toList()));
		return MethodStep.VALUES.stream().map(step -> status(intervention, step, findings.getOrDefault(step, List.of()))).toList();
	}

	private static StepStatus status(Intervention intervention, MethodStep step, List<Finding> findings) {
		Progress progress = Progress.of(intervention, step);
		Optional<SkippedStep> skipped = SkipStep.find(intervention, step);
		return new StepStatus(step, skipped.isPresent() ? StepState.NOT_RELEVANT : progress.state(findings), progress.tallies(), List.copyOf(findings),
				skipped.orElse(null));
	}

	/** The step in which a finding is put right. */
	public static MethodStep stepOf(Finding finding) {
		MethodStep step = STEP_OF_RULE.get(finding.rule());
		return step != null ? step : stepOf(finding.element());
	}

	/** The step in which an element is written; of what stands in another element, the step of that one. */
	public static MethodStep stepOf(Element element) {
		for (EObject object = element; object != null; object = object.eContainer()) {
			if (object instanceof TargetGroup)
				return MethodStep.TARGET_GROUP;
			if (object instanceof KnowledgeSource)
				return MethodStep.KNOWLEDGE;
			if (object instanceof CoreElement || object instanceof Activity)
				return MethodStep.CORE_ELEMENTS;
			if (object instanceof Theory)
				return MethodStep.THEORY_OF_CHANGE;
			if (object instanceof Phase || object instanceof Procedure || object instanceof Profession)
				return MethodStep.PROCEDURES;
			if (object instanceof DevelopmentPoint)
				return MethodStep.DEVELOPMENT_POINTS;
			if (object instanceof Round)
				return MethodStep.PRIORITISATION;
			if (object instanceof Review)
				return MethodStep.REVIEW;
		}
		return MethodStep.DESCRIPTION;
	}
}
