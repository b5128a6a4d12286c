package org.lovende.core.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.lovende.core.Interventions;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Intervention;

/**
 * Follows an intervention that is being edited, whoever changes it and how, and knows its state without reading all of it again. Belongs to
 * the intervention's thread.
 */
public final class StateTracker {
	private final Intervention intervention;
	private final ElementIndex index;
	private InterventionState state;
	/** What has changed since that state was made; null for elements that are gone. */
	private final Map<String, ElementState> changes = new HashMap<>();
	/** The features that have changed of each element. */
	private final Map<Element, Set<EStructuralFeature>> touched = new LinkedHashMap<>();
	private final EContentAdapter adapter = new EContentAdapter() {
		@Override
		public void notifyChanged(Notification notification) {
			super.notifyChanged(notification);
			if (!notification.isTouch() && notification.getNotifier() instanceof Element element)
				touched.computeIfAbsent(element, any -> new HashSet<>()).add((EStructuralFeature) notification.getFeature());
		}
	};
	/** While an effect is recorded: the states before, null for elements that were not there. */
	private Map<String, ElementState> before;

	/** Follows an intervention from now on. */
	public StateTracker(Intervention intervention) {
		this(intervention, InterventionState.of(intervention), new ElementIndex(intervention));
	}

	/**
	 * As above, for an intervention whose present state is known already.
	 *
	 * @param elements all elements of the intervention; belongs to the tracker from now on
	 */
	public StateTracker(Intervention intervention, InterventionState state, ElementIndex elements) {
		this.intervention = intervention;
		index = elements;
		this.state = state;
		intervention.eAdapters().add(adapter);
	}

	/** The present state of the intervention. */
	public InterventionState state() {
		update();
		if (!changes.isEmpty()) {
			state = new InterventionState(InterventionState.key(intervention), state.elements().with(changes));
			changes.clear();
		}
		return state;
	}

	/** The present state of one element; null if there is none of that key. */
	public ElementState state(String key) {
		update();
		return known(key);
	}

	private ElementState known(String key) {
		return changes.containsKey(key) ? changes.get(key) : state.elements().get(key);
	}

	/** The element with a key; null if there is none. */
	public Element element(String key) {
		update();
		return index.get(key);
	}

	/** Makes a change and answers what it did. */
	public Effect record(Runnable change) {
		update();
		before = new HashMap<>();
		try {
			change.run();
			update();
			Map<String, ElementState> after = new HashMap<>();
			for (String key : before.keySet())
				if (known(key) != null)
					after.put(key, known(key));
			before.values().removeIf(state -> state == null);
			return new Effect(before, after);
		} finally {
			before = null;
		}
	}

	/**
	 * Brings the intervention into another state, beside the command stack: for what others changed. Touches only what differs.
	 *
	 * @param target a state of the same intervention
	 */
	public void apply(InterventionState target) {
		apply(state().elements().changesTo(target.elements()));
		if (state().equals(target))
			state = target; // what is the same object needs no comparing the next time
	}

	/** Brings some elements into other states. */
	void apply(Map<String, ElementState> target) {
		index.apply(state().elements(), target);
		update();
	}

	/** Stops following. */
	public void dispose() {
		intervention.eAdapters().remove(adapter);
	}

	private void update() {
		while (!touched.isEmpty()) {
			Map<Element, Set<EStructuralFeature>> changed = new LinkedHashMap<>(touched);
			touched.clear();
			changed.forEach(this::update);
			// whoever refers to an element knows it by its key
			if (changed.values().stream().anyMatch(features -> features.contains(ElementPackage.Literals.ELEMENT__ID)))
				Interventions.elements(intervention).toList().forEach(this::update);
		}
	}

	private void update(Element element, Set<EStructuralFeature> changed) {
		String key = InterventionState.key(element);
		ElementState old = known(key);
		boolean isKnown = old != null && index.get(key) == element && isInside(element);
		Optional<ElementState> now = isKnown ? old.after(element, changed) : Optional.empty();
		if (now.isEmpty()) {
			update(element);
		} else if (!now.get().equals(old)) {
			note(key, old);
			changes.put(key, now.get());
		}
	}

	private void update(Element element) {
		if (!isInside(element)) {
			remove(element);
			return;
		}
		String key = InterventionState.key(element);
		ElementState old = known(key);
		ElementState now = ElementState.of(element);
		if (now.equals(old) && index.get(key) == element)
			return;
		note(key, old);
		changes.put(key, now);
		index.add(element);
		updateContents(element, old);
	}

	private void updateContents(Element element, ElementState old) {
		Set<Element> contents = new HashSet<>();
		for (EObject child : element.eContents()) {
			Element part = (Element) child;
			contents.add(part);
			String key = InterventionState.key(part);
			ElementState known = known(key);
			if (index.get(key) != part || known == null || !InterventionState.key(element).equals(known.container()))
				update(part);
		}
		if (old == null)
			return;
		for (Element part : parts(old))
			if (!contents.contains(part))
				update(part);
	}

	private List<Element> parts(ElementState state) {
		List<Element> parts = new ArrayList<>();
		for (EStructuralFeature feature : state.type().getEAllStructuralFeatures())
			if (feature instanceof EReference reference && reference.isContainment())
				for (Object key : state.list(reference)) {
					Element part = index.get((String) key);
					if (part != null)
						parts.add(part);
				}
		return parts;
	}

	private void remove(Element element) {
		String key = InterventionState.key(element);
		ElementState known = index.get(key) == element ? known(key) : null;
		if (known != null) {
			// also what was taken out of it before it was taken out itself
			List<Element> parts = parts(known);
			note(key, known);
			changes.put(key, null);
			index.remove(key);
			parts.stream().filter(part -> !isInside(part)).forEach(this::remove);
		}
		element.eContents().forEach(part -> remove((Element) part));
	}

	private void note(String key, ElementState old) {
		if (before != null && !before.containsKey(key))
			before.put(key, old);
	}

	private boolean isInside(Element element) {
		for (EObject object = element; object != null; object = object.eContainer())
			if (object == intervention)
				return true;
		return false;
	}
}
