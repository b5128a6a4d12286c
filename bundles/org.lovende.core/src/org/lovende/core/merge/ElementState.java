package org.lovende.core.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;

/**
 * What an element says at one moment. It does not change with the element. In place of elements stand their keys, see
 * {@link InterventionState#key}.
 *
 * @param type the element's type
 * @param container the key of the element that contains it; null for the intervention itself
 * @param containment the feature that contains it; null for the intervention itself
 * @param values the value of each feature that is not empty and not at its default; a list for a feature of many values
 */
public record ElementState(EClass type, String container, EReference containment, Map<EStructuralFeature, Object> values) {
	public ElementState {
		values = Collections.unmodifiableMap(values);
	}

	/** The present state of an element. */
	public static ElementState of(Element element) {
		String container = element.eContainer() instanceof Element parent ? InterventionState.key(parent) : null;
		return of(element.eClass(), container, element.eContainmentFeature(), feature -> plain(element.eGet(feature)));
	}

	/**
	 * The state of an element that is known in other ways than as an object.
	 *
	 * @param type the element's type
	 * @param container the key of the element that contains it; null for the intervention itself
	 * @param containment the feature that contains it; null for the intervention itself
	 * @param value gives the value of a feature: a list for one of many values; keys in place of elements; null if there is none
	 */
	public static ElementState of(EClass type, String container, EReference containment, Function<EStructuralFeature, Object> value) {
		Map<EStructuralFeature, Object> values = new HashMap<>();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures())
			put(values, feature, value.apply(feature));
		return new ElementState(type, container, containment, values);
	}

	/**
	 * The state that follows this one when nothing but some features of the element has changed. Spares reading the long lists of an element when
	 * one of its texts has changed.
	 *
	 * @param element as it is now, in the container in which it was
	 * @return empty if elements may have come, gone or moved, or if the element may be known by another key: then there is more to read
	 */
	public Optional<ElementState> after(Element element, Collection<? extends EStructuralFeature> changed) {
		Map<EStructuralFeature, Object> now = new HashMap<>(values);
		for (EStructuralFeature feature : changed) {
			if (feature == ElementPackage.Literals.ELEMENT__ID || feature instanceof EReference reference && reference.isContainment())
				return Optional.empty();
			put(now, feature, plain(element.eGet(feature)));
		}
		return Optional.of(new ElementState(type, container, containment, now));
	}

	private static Object plain(Object value) {
		if (!(value instanceof List<?> list))
			return value instanceof Element element ? InterventionState.key(element) : value;
		List<Object> plain = new ArrayList<>(list.size());
		for (Object each : list)
			plain.add(plain(each));
		return plain;
	}

	private static void put(Map<EStructuralFeature, Object> values, EStructuralFeature feature, Object value) {
		boolean empty = value == null || (feature.isMany() ? ((List<?>) value).isEmpty() : value.equals(feature.getDefaultValue()));
		if (empty)
			values.remove(feature);
		else
			values.put(feature, value);
	}

	/** The value of a feature: a list, possibly empty, for one of many values; else the value, its default where it is not set, or null. */
	public Object value(EStructuralFeature feature) {
		Object value = values.get(feature);
		if (value != null)
			return value;
		return feature.isMany() ? List.of() : feature.getDefaultValue();
	}

	/** The values of a feature of many values; the keys of their targets for a reference. */
	public List<?> list(EStructuralFeature feature) {
		return (List<?>) value(feature);
	}

	/** The same with another value of one feature. */
	ElementState with(EStructuralFeature feature, Object value) {
		Map<EStructuralFeature, Object> changed = new HashMap<>(values);
		put(changed, feature, value);
		return new ElementState(type, container, containment, changed);
	}

	/** The keys of all elements that it refers to, without those that it contains. */
	List<String> targets() {
		List<String> targets = new ArrayList<>();
		values.forEach((feature, value) -> {
			if (!(feature instanceof EReference reference) || reference.isContainment())
				return;
			if (value instanceof List<?> list)
				list.forEach(target -> targets.add((String) target));
			else
				targets.add((String) value);
		});
		return targets;
	}

	/** Most states that are compared are the same object. */
	@Override
	public boolean equals(Object object) {
		return object == this || object instanceof ElementState other && type == other.type && containment == other.containment
				&& Objects.equals(container, other.container) && values.equals(other.values);
	}

	@Override
	public int hashCode() {
		return Objects.hash(type, container, values);
	}
}
