package org.lovende.ui.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.lovende.core.Messages;
import org.lovende.core.method.StepStatus;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage.Literals;
import org.lovende.model.intervention.MethodStep;

/** The pages of an intervention's forms, in the handbook's order. */
public enum FormPage {
	/** Name, organisation, status, purpose, chapters and versions. */
	BASICS("basics", "Intervention", MethodStep.DESCRIPTION, Literals.INTERVENTION__VERSIONS),
	/** Target groups with their criteria and support needs. */
	TARGET_GROUPS("targetGroups", "TargetGroup", MethodStep.TARGET_GROUP, Literals.INTERVENTION__TARGET_GROUPS),
	/** Theoretical basis, methods and sources. */
	KNOWLEDGE("knowledge", "KnowledgeSource", MethodStep.KNOWLEDGE, Literals.INTERVENTION__SOURCES),
	/** Core elements in five parts, and activities. */
	CORE_ELEMENTS("coreElements", "CoreElement", MethodStep.CORE_ELEMENTS, Literals.INTERVENTION__CORE_ELEMENTS, Literals.INTERVENTION__ACTIVITIES),
	/** Theories with what the map does not show: challenges, decisions, unresolved issues. */
	THEORY("theory", "Theory", MethodStep.THEORY_OF_CHANGE, Literals.INTERVENTION__THEORIES),
	/** Professions, phases and procedures. */
	PHASES("phases", "Phase", MethodStep.PROCEDURES, Literals.INTERVENTION__PHASES, Literals.INTERVENTION__PROFESSIONS),
	/** Development points with importance and ease. */
	DEVELOPMENT_POINTS("developmentPoints", "DevelopmentPoint", MethodStep.DEVELOPMENT_POINTS, Literals.INTERVENTION__DEVELOPMENT_POINTS,
			Literals.INTERVENTION__ROUNDS),
	/** Requirements on organisation and competences. */
	COMPETENCES("competences", "Competence", null, Literals.INTERVENTION__COMPETENCES),
	/** Costs with their sums. */
	COSTS("costs", "Cost", null, Literals.INTERVENTION__COSTS),
	/** The questions of booklet 3, section 2.9. */
	REVIEW("review", "Review", MethodStep.REVIEW, Literals.INTERVENTION__REVIEWS);

	private final String key;
	private final String icon;
	private final MethodStep step;
	private final List<EReference> lists;

	FormPage(String key, String icon, MethodStep step, EReference... lists) {
		this.key = key;
		this.icon = icon;
		this.step = step;
		this.lists = List.of(lists);
	}

	/** The page of a list of an intervention; empty for what is written elsewhere. */
	public static Optional<FormPage> of(EReference list) {
		return Arrays.stream(values()).filter(page -> page.lists.contains(list)).findFirst();
	}

	/** The page on which an element is written; empty for what is written elsewhere, as the boxes and arrows of a theory are. */
	public static Optional<FormPage> of(Element element) {
		if (element instanceof Intervention)
			return Optional.of(BASICS);
		if (element.eContainer() != null && PageWriter.isDrawn(element))
			return Optional.empty();
		EObject part = element;
		while (part.eContainer() != null && !(part.eContainer() instanceof Intervention))
			part = part.eContainer();
		return part.eContainer() == null ? Optional.empty() : of((EReference) part.eContainmentFeature());
	}

	/** The page on which a step of the method is done, or at least described. */
	public static FormPage of(MethodStep step) {
		return Arrays.stream(values()).filter(page -> page.step == step).findFirst().orElse(DEVELOPMENT_POINTS);
	}

	String title(Locale locale) {
		return messages(locale).get("page." + key);
	}

	/** What is written on the page and what for. */
	String explanation(Locale locale) {
		Messages messages = messages(locale);
		String own = "page." + key + ".explanation";
		return messages.has(own) ? messages.get(own) : StepStatus.explanation(step, locale);
	}

	String icon() {
		return icon;
	}

	private static Messages messages(Locale locale) {
		return Messages.of(FormPage.class, locale);
	}
}
