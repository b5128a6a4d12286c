package org.lovende.core.merge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lovende.core.Ids;
import org.lovende.core.Interventions;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;

/**
 * What a whole intervention says at one moment. It never changes, and any thread may read it.
 *
 * @param root the key of the intervention
 * @param elements the state of every element by its key
 */
public record InterventionState(String root, ElementStates elements) {
	public InterventionState(String root, Map<String, ElementState> elements) {
		this(root, ElementStates.of(elements));
	}

	/** The present state of an intervention; reads every element once. */
	public static InterventionState of(Intervention intervention) {
		Map<String, ElementState> elements = new HashMap<>();
		Interventions.elements(intervention).forEach(element -> elements.put(key(element), ElementState.of(element)));
		return new InterventionState(key(intervention), elements);
	}

	/**
	 * What an element is known by: its identifier, whatever its letter case. An element without one, which no command makes, is known by its
	 * place.
	 */
	public static String key(Element element) {
		String id = element.getId();
		if (id != null)
			return Ids.canonical(id);
		return element.eContainer() == null ? "" : EcoreUtil.getRelativeURIFragmentPath(null, element);
	}

	/** An intervention of its own in this state, in no resource. */
	public Intervention toIntervention() {
		return (Intervention) toElements().get(root);
	}

	/** The elements of an intervention of its own in this state; under {@link #root} the intervention, which is in no resource. */
	public ElementIndex toElements() {
		ElementIndex index = new ElementIndex(elements.size());
		index.apply(Map.of(), elements);
		return index;
	}

	/**
	 * The key of an element that refers to one that is not there; empty if there is none.
	 *
	 * @param former a state in which no element does, and from which this one was made
	 */
	public Optional<String> dangling(InterventionState former) {
		Set<String> changed = elements.differences(former.elements);
		boolean grown = elements.keySet().containsAll(changed);
		return (grown ? changed : elements.keySet()).stream().filter(key -> !elements.keySet().containsAll(elements.get(key).targets())).findFirst();
	}
}
