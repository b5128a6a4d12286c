package org.lovende.core.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.model.intervention.InterventionPackage;

/** Makes one element of an intervention, with everything in it, what it was at another moment. */
public final class Restoration {
	private Restoration() {
	}

	/**
	 * The state that the intervention is to have.
	 *
	 * @param element the key of the element; that of the intervention restores all but the named versions, which stay: they are names of moments
	 * @throws IllegalArgumentException if the element was not there then, or what contained it is not there now
	 */
	public static InterventionState target(InterventionState now, InterventionState then, String element) {
		if (element.equals(then.root()))
			return withVersions(then, now);
		ElementState wanted = then.elements().get(element);
		if (wanted == null || !now.elements().containsKey(wanted.container()))
			throw new IllegalArgumentException("nowhere to restore " + element);
		Map<String, ElementState> states = new HashMap<>(now.elements());
		Merge.subtree(element, now.elements(), states::remove);
		Merge.subtree(element, then.elements(), key -> states.put(key, then.elements().get(key)));
		ElementState present = now.elements().get(element);
		ElementState place = present == null ? wanted : present;
		states.put(element, new ElementState(wanted.type(), place.container(), place.containment(), wanted.values()));
		Map<String, ElementState> target = new HashMap<>();
		states.forEach((key, state) -> target.put(key, existing(key, state, states)));
		if (present == null)
			insert(target, element, wanted, then.elements().get(wanted.container()).list(wanted.containment()));
		return new InterventionState(now.root(), target);
	}

	private static InterventionState withVersions(InterventionState then, InterventionState now) {
		EReference versions = InterventionPackage.Literals.INTERVENTION__VERSIONS;
		Map<String, ElementState> states = new HashMap<>(then.elements());
		then.elements().get(then.root()).list(versions).forEach(states::remove);
		List<?> kept = now.elements().get(now.root()).list(versions);
		kept.forEach(version -> states.put((String) version, now.elements().get(version)));
		states.put(then.root(), then.elements().get(then.root()).with(versions, kept));
		return new InterventionState(then.root(), states);
	}

	/** A state without references to what is not there, and without contents that are elsewhere. */
	private static ElementState existing(String key, ElementState state, Map<String, ElementState> states) {
		ElementState result = state;
		for (EStructuralFeature feature : state.values().keySet()) {
			if (!(feature instanceof EReference reference))
				continue;
			if (feature.isMany())
				result = result.with(feature, state.list(feature).stream().filter(target -> states.containsKey(target)
						&& (!reference.isContainment() || key.equals(states.get(target).container()))).toList());
			else if (!states.containsKey(state.value(feature)))
				result = result.with(feature, null);
		}
		return result;
	}

	/** Puts an element behind the one that it followed, or first. */
	private static void insert(Map<String, ElementState> states, String element, ElementState wanted, List<?> formerOrder) {
		ElementState container = states.get(wanted.container());
		List<Object> parts = new ArrayList<>(container.list(wanted.containment()));
		Set<Object> before = new HashSet<>(formerOrder.subList(0, formerOrder.indexOf(element)));
		int place = 0;
		for (int i = 0; i < parts.size(); i++)
			if (before.contains(parts.get(i)))
				place = i + 1;
		parts.add(place, element);
		states.put(wanted.container(), container.with(wanted.containment(), parts));
	}
}
