package org.lovende.core.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.core.ElementNames;
import org.lovende.core.Ids;
import org.lovende.core.Texts;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Intervention;

/**
 * Whether two interventions say the same, wherever they are kept. Elements are the same if they have the same identifier; then every
 * feature must be equal, and every list have its elements in the same order. Texts are equal in the form of {@link Texts#normalise},
 * amounts if they are the same number (100 and 100.00), identifiers whatever the case of their letters. Nothing else is ignored.
 */
public final class Differences {
	private final List<Difference> found = new ArrayList<>();

	private Differences() {
	}

	/** What differs, in the order of the first intervention; empty if they are equal. */
	public static List<Difference> between(Intervention left, Intervention right) {
		Differences differences = new Differences();
		differences.compare(left, right);
		return differences.found;
	}

	private void compare(Element left, Element right) {
		if (left.eClass() != right.eClass()) {
			add(left, ElementPackage.Literals.ELEMENT__ID, left.eClass().getName(), right.eClass().getName());
			return;
		}
		for (EStructuralFeature feature : left.eClass().getEAllStructuralFeatures()) {
			if (feature instanceof EReference reference && reference.isContainment())
				compareContents(left, right, reference);
			else if (!(feature instanceof EReference reference && reference.isContainer()))
				compareValues(left, right, feature);
		}
	}

	private void compareContents(Element left, Element right, EReference containment) {
		Map<String, Element> leftByKey = byKey(contents(left, containment));
		Map<String, Element> rightByKey = byKey(contents(right, containment));
		for (Map.Entry<String, Element> entry : leftByKey.entrySet()) {
			Element counterpart = rightByKey.get(entry.getKey());
			if (counterpart == null)
				add(left, containment, describe(entry.getValue()), null);
			else
				compare(entry.getValue(), counterpart);
		}
		rightByKey.forEach((key, element) -> {
			if (!leftByKey.containsKey(key))
				add(left, containment, null, describe(element));
		});
		List<String> leftOrder = leftByKey.keySet().stream().filter(rightByKey::containsKey).toList();
		List<String> rightOrder = rightByKey.keySet().stream().filter(leftByKey::containsKey).toList();
		if (!leftOrder.equals(rightOrder))
			add(left, containment, "order " + leftOrder, "order " + rightOrder);
	}

	private void compareValues(Element left, Element right, EStructuralFeature feature) {
		Object leftValue = comparable(left.eGet(feature), feature);
		Object rightValue = comparable(right.eGet(feature), feature);
		if (!Objects.equals(leftValue, rightValue))
			add(left, feature, Objects.toString(leftValue, null), Objects.toString(rightValue, null));
	}

	/** A value in the form in which it equals the value of the other intervention. */
	private static Object comparable(Object value, EStructuralFeature feature) {
		if (value instanceof List<?> list)
			return list.stream().map(one -> comparable(one, feature)).toList();
		if (value instanceof String text)
			return isId(feature) ? Ids.canonical(text) : Texts.normalise(text);
		if (value instanceof BigDecimal number)
			return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
		return value instanceof Element element ? key(element, 0) : value;
	}

	private static boolean isId(EStructuralFeature feature) {
		return feature instanceof EAttribute && feature == ElementPackage.Literals.ELEMENT__ID;
	}

	private static List<Element> contents(Element element, EReference containment) {
		List<Element> contents = new ArrayList<>();
		Object value = element.eGet(containment);
		if (value instanceof List<?> list)
			list.forEach(one -> contents.add((Element) one));
		else if (value != null)
			contents.add((Element) value);
		return contents;
	}

	private static Map<String, Element> byKey(List<Element> elements) {
		Map<String, Element> result = new LinkedHashMap<>();
		for (Element element : elements)
			for (int occurrence = 0; result.putIfAbsent(key(element, occurrence), element) != null; occurrence++)
				continue;
		return result;
	}

	/** What makes an element the same in both interventions; the occurrence tells apart those that should not have the same. */
	private static String key(Element element, int occurrence) {
		String id = element.getId() == null ? "no identifier" : Ids.canonical(element.getId());
		return occurrence == 0 ? id : id + '#' + occurrence;
	}

	private void add(Element where, EStructuralFeature feature, String left, String right) {
		found.add(new Difference(describe(where), feature, left, right));
	}

	private static String describe(Element element) {
		return element.eClass().getName() + " “" + ElementNames.brief(element, Locale.ENGLISH) + "” (" + key(element, 0) + ')';
	}
}
