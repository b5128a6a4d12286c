package org.lovende.core.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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
	private final Map<String, Element> elements = new HashMap<>();
	private final Map<String, Element> former = new HashMap<>();

	/** An index without elements. */
	public ElementIndex() {
	}

	/** The index of an intervention. It does not follow the intervention's changes. */
	public ElementIndex(Intervention intervention) {
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
		Set<String> added = new HashSet<>();
		to.forEach((key, state) -> {
			if (!elements.containsKey(key)) {
				elements.put(key, former.containsKey(key) ? former.remove(key) : (Element) EcoreUtil.create(state.type()));
				added.add(key);
			}
		});
		added.forEach(key -> set(key, null, to.get(key), false));
		added.forEach(key -> set(key, null, to.get(key), true));
		for (boolean contents : new boolean[] { true, false })
			to.forEach((key, state) -> {
				ElementState before = from.get(key);
				if (before != state && !added.contains(key))
					set(key, before, state, contents);
			});
	}

	/** Sets what differs between two states of an element: either what it contains or all else. */
	private void set(String key, ElementState before, ElementState state, boolean contents) {
		Element element = elements.get(key);
		for (EStructuralFeature feature : state.type().getEAllStructuralFeatures()) {
			boolean contains = feature instanceof EReference reference && reference.isContainment();
			if (contains == contents && (before == null || !Objects.equals(before.value(feature), state.value(feature))))
				set(element, feature, state.value(feature));
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
		List<Object> wanted = (List<Object>) value;
		if (feature instanceof EReference)
			wanted = value.stream().map(elements::get).filter(Objects::nonNull).map(Object.class::cast).toList();
		if (list.isEmpty())
			list.addAllUnique(wanted); // others look for each new part among all that are there
		else
			ECollections.setEList(list, wanted);
	}
}
