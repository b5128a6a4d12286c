package org.lovende.core.edit;

import java.util.List;

import org.lovende.core.Ids;
import org.lovende.core.Interventions;
import org.lovende.core.Texts;
import org.lovende.model.element.Element;
import org.lovende.model.element.TitledElement;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.Language;
import org.lovende.model.intervention.Phase;
import org.lovende.model.intervention.TargetGroup;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryFactory;

/**
 * The first things that a team says about a new intervention. All but the name may be empty.
 *
 * @param name what the intervention is called
 * @param language of the description
 * @param targetGroup the name of the target group; if it is empty and criteria are given, the group has no title yet
 * @param goals the strategic goals; with them or with core elements the intervention begins with a theory of change
 */
public record InterventionOutline(String name, Language language, String organisation, String responsible, String purpose, String targetGroup,
		String inclusion, String exclusion, List<String> coreElements, List<String> goals, List<String> phases) {
	/**
	 * The intervention, contained in nothing, with an identifier for everything in it.
	 *
	 * @param theoryTitle what its theory of change is called if it begins with one
	 */
	public Intervention intervention(String theoryTitle) {
		Intervention intervention = InterventionFactory.eINSTANCE.createIntervention();
		intervention.setName(Texts.title(name));
		intervention.setLanguage(language);
		intervention.setOrganisation(Texts.normalise(organisation));
		intervention.setResponsible(Texts.normalise(responsible));
		intervention.setPurpose(Texts.normalise(purpose));
		addTargetGroup(intervention);
		addTheory(intervention, theoryTitle);
		for (String title : phases) {
			Phase phase = InterventionFactory.eINSTANCE.createPhase();
			intervention.getPhases().add(titled(phase, title));
		}
		Interventions.elements(intervention).filter(element -> element.getId() == null).forEach(InterventionOutline::identify);
		return intervention;
	}

	private static void identify(Element element) {
		element.setId(Ids.random());
	}

	private void addTargetGroup(Intervention intervention) {
		if (Texts.isBlank(targetGroup) && Texts.isBlank(inclusion) && Texts.isBlank(exclusion))
			return;
		TargetGroup group = titled(InterventionFactory.eINSTANCE.createTargetGroup(), targetGroup);
		group.setInclusion(Texts.normalise(inclusion));
		group.setExclusion(Texts.normalise(exclusion));
		intervention.getTargetGroups().add(group);
	}

	private void addTheory(Intervention intervention, String theoryTitle) {
		if (coreElements.isEmpty() && goals.isEmpty())
			return;
		Theory theory = titled(TheoryFactory.eINSTANCE.createTheory(), theoryTitle);
		intervention.getTheories().add(theory);
		intervention.setCurrentTheory(theory);
		for (String title : coreElements) {
			CoreElement element = titled(TheoryFactory.eINSTANCE.createCoreElement(), title);
			intervention.getCoreElements().add(element);
			theory.getCoreElements().add(element);
		}
		for (String title : goals) {
			Outcome goal = titled(TheoryFactory.eINSTANCE.createOutcome(), title);
			goal.setTerm(OutcomeTerm.GOAL);
			theory.getOutcomes().add(goal);
		}
	}

	private static <T extends TitledElement> T titled(T element, String title) {
		element.setTitle(Texts.title(title));
		return element;
	}
}
