package org.lovende.core.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.lovende.core.Interventions;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;

/**
 * The elements of one intervention by their keys, and the one way to bring them into another state: only what differs is touched. An element
 * that comes back is the same object as before, so that whoever holds it need not look for it again.
 */
public final class ElementIndex {
	private final Map<String, Element> elements;
	private final Map<String, Element> former = new HashMap<>();

	/** An index without elements. */
	public ElementIndex() {
		elements = new HashMap<>();
	}

	/** An index without elements that has room for some: states come in an order that is bad for a table that grows. */
	ElementIndex(int size) {
		elements = new HashMap<>(2 * size);
	}

	/** The index of an intervention. It does not follow the intervention's changes. */
	public ElementIndex(Intervention intervention) {
		this();
		Interventions.elements(intervention).forEach(this::add);
	}

	/** The element with a key; null if there is none. */
	public Element get(String key) {
		return elements.get(key);
	}

	/** Adds an element under the key that it has. */
	public void add(String key, Element element) {
		elements.put(key, element);
	}

	void add(Element element) {
		add(InterventionState.key(element), element);
	}

	/** Takes an element out for good: one that comes back under its key is another object. */
	public void forget(String key) {
		elements.remove(key);
	}

	/** Takes an element out that may come back. */
	void remove(String key) {
		Element element = elements.remove(key);
		if (element != null)
			former.put(key, element);
	}

	/**
	 * Brings elements from one state into another. New elements are filled before they get their place, so that whoever is notified of them
	 * sees them whole. Elements that shall not be there leave by the lists that contained them; the index still knows them.
	 *
	 * @param from the present states of the elements that change, at least
	 * @param to what they shall be; without those that shall not be there
	 */
	public void apply(Map<String, ElementState> from, Map<String, ElementState> to) {
		List<Step> added = new ArrayList<>();
		List<Step> changed = new ArrayList<>();
		to.forEach((key, state) -> {
			if (!elements.containsKey(key))
				added.add(add(key, state));
			else if (from.get(key) != state)
				changed.add(new Step(elements.get(key), state, differences(from.get(key), state)));
		});
		for (boolean contents : new boolean[] { false, true })
			added.forEach(step -> set(step, contents));
		for (boolean contents : new boolean[] { true, false })
			changed.forEach(step -> set(step, contents));
	}

	/** What an element shall become: the state, and the features to be set for it. */
	private record Step(Element element, ElementState state, Collection<EStructuralFeature> features) {
	}

	private Step add(String key, ElementState state) {
		boolean back = former.containsKey(key);
		Element element = back ? former.remove(key) : (Element) EcoreUtil.create(state.type());
		elements.put(key, element);
		// one that comes back may say anything, a new one says nothing yet
		return new Step(element, state, back ? state.type().getEAllStructuralFeatures() : state.values().keySet());
	}

	private static Collection<EStructuralFeature> differences(ElementState before, ElementState after) {
		return after.type().getEAllStructuralFeatures().stream()
				.filter(feature -> !Objects.equals(before.values().get(feature), after.values().get(feature))).toList();
	}

	/** Sets either what the element contains or all else. */
	private void set(Step step, boolean contents) {
		for (EStructuralFeature feature : step.features) {
			boolean contains = feature instanceof EReference reference && reference.isContainment();
			if (contains == contents)
				set(step.element, feature, step.state.value(feature));
		}
	}

	private void set(Element element, EStructuralFeature feature, Object value) {
		if (feature.isMany())
			setList(element, feature, (List<?>) value);
		else
			element.eSet(feature, feature instanceof EReference ? elements.get(value) : value);
	}

	@SuppressWarnings("unchecked")
	private void setList(Element element, EStructuralFeature feature, List<?> value) {
		InternalEList<Object> list = (InternalEList<Object>) element.eGet(feature);
		List<Object> wanted = feature instanceof EReference ? targets(value) : (List<Object>) value;
		if (list.isEmpty())
			list.addAllUnique(wanted); // others look for each new part among all that are there
		else
			ECollections.setEList(list, wanted);
	}

	private List<Object> targets(List<?> keys) {
		List<Object> targets = new ArrayList<>(keys.size());
		for (Object key : keys) {
			Element target = elements.get(key);
			if (target != null)
				targets.add(target);
		}
		return targets;
	}
}
