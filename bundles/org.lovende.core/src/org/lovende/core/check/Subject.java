package org.lovende.core.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.lovende.core.Interventions;
import org.lovende.core.TheoryGraph;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.KnowledgeSource;
import org.lovende.model.intervention.Phase;
import org.lovende.model.intervention.Procedure;
import org.lovende.model.theory.Activity;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Theory;

/** An intervention prepared for checking: what several rules ask for is worked out once, so that no rule has to search. */
final class Subject {
	private final Intervention intervention;
	private final Theory theory;
	private final TheoryGraph graph;
	private final List<Procedure> procedures;
	private final Set<Element> supported = new HashSet<>();
	private final Set<CoreElement> inPlay = new HashSet<>();
	private final Set<CoreElement> withActivities = new HashSet<>();

	Subject(Intervention intervention) {
		this.intervention = intervention;
		theory = Interventions.currentTheory(intervention);
		graph = TheoryGraph.of(theory);
		procedures = intervention.getPhases().stream().map(Phase::getProcedures).<Procedure>flatMap(List::stream).toList();
		for (KnowledgeSource source : intervention.getSources())
			supported.addAll(source.getSupports());
		for (Procedure procedure : procedures)
			inPlay.addAll(procedure.getCoreElements());
		for (Activity activity : intervention.getActivities())
			withActivities.add(activity.getCoreElement());
	}

	Intervention intervention() {
		return intervention;
	}

	/** The current theory; null if there is none. */
	Theory theory() {
		return theory;
	}

	/** The current theory as a graph; without boxes if there is none. */
	TheoryGraph graph() {
		return graph;
	}

	/** The procedures of all phases, in order. */
	List<Procedure> procedures() {
		return procedures;
	}

	boolean hasSource(Element element) {
		return supported.contains(element);
	}

	boolean isInPlay(CoreElement coreElement) {
		return inPlay.contains(coreElement);
	}

	boolean hasActivities(CoreElement coreElement) {
		return withActivities.contains(coreElement);
	}
}
