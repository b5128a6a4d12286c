package org.lovende.core.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.core.ElementNames;
import org.lovende.core.Ids;
import org.lovende.core.Texts;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.prioritisation.Rating;

/**
 * Whether two interventions say the same, wherever they are kept. Objects are the same if they have the same identifier (a rating: the
 * same development point); then every feature must be equal, and every list have its elements in the same order. Texts are equal in the
 * form of {@link Texts#normalise}, amounts if they are the same number (100 and 100.00). Nothing else is ignored.
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

	private void compare(EObject left, EObject right) {
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

	private void compareContents(EObject left, EObject right, EReference containment) {
		Map<String, EObject> leftByKey = byKey(contents(left, containment));
		Map<String, EObject> rightByKey = byKey(contents(right, containment));
		for (Map.Entry<String, EObject> entry : leftByKey.entrySet()) {
			EObject counterpart = rightByKey.get(entry.getKey());
			if (counterpart == null)
				add(left, containment, describe(entry.getValue()), null);
			else
				compare(entry.getValue(), counterpart);
		}
		rightByKey.forEach((key, object) -> {
			if (!leftByKey.containsKey(key))
				add(left, containment, null, describe(object));
		});
		List<String> leftOrder = leftByKey.keySet().stream().filter(rightByKey::containsKey).toList();
		List<String> rightOrder = rightByKey.keySet().stream().filter(leftByKey::containsKey).toList();
		if (!leftOrder.equals(rightOrder))
			add(left, containment, "order " + leftOrder, "order " + rightOrder);
	}

	private void compareValues(EObject left, EObject right, EStructuralFeature feature) {
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
		return value instanceof EObject object ? key(object, 0) : value;
	}

	private static boolean isId(EStructuralFeature feature) {
		return feature instanceof EAttribute && feature == ElementPackage.Literals.ELEMENT__ID;
	}

	private static List<EObject> contents(EObject object, EReference containment) {
		List<EObject> contents = new ArrayList<>();
		Object value = object.eGet(containment);
		if (value instanceof List<?> list)
			list.forEach(one -> contents.add((EObject) one));
		else if (value != null)
			contents.add((EObject) value);
		return contents;
	}

	private static Map<String, EObject> byKey(List<EObject> objects) {
		Map<String, EObject> result = new LinkedHashMap<>();
		for (EObject object : objects)
			for (int occurrence = 0; result.putIfAbsent(key(object, occurrence), object) != null; occurrence++)
				continue;
		return result;
	}

	/** What makes an object the same in both interventions; the occurrence tells apart those that should not have the same. */
	private static String key(EObject object, int occurrence) {
		Element identified = object instanceof Rating rating ? rating.getDevelopmentPoint() : object instanceof Element element ? element : null;
		String id = identified == null || identified.getId() == null ? "no identifier" : Ids.canonical(identified.getId());
		return occurrence == 0 ? id : id + '#' + occurrence;
	}

	private void add(EObject where, EStructuralFeature feature, String left, String right) {
		found.add(new Difference(describe(where), feature, left, right));
	}

	private static String describe(EObject object) {
		String name = object instanceof Element element ? " “" + ElementNames.brief(element, Locale.ENGLISH) + '”' : "";
		return object.eClass().getName() + name + " (" + key(object, 0) + ')';
	}
}
