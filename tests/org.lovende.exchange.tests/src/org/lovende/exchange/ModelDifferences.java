package org.lovende.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.model.element.Element;

/** Compares two models feature by feature: classes, values, order of lists, and references by the identifiers of their targets. */
public final class ModelDifferences {
	private final List<String> differences = new ArrayList<>();

	private ModelDifferences() {
	}

	/** One line per difference; empty if the two are equal. */
	public static List<String> between(EObject first, EObject second) {
		ModelDifferences comparison = new ModelDifferences();
		comparison.compare(first, second, "");
		return comparison.differences;
	}

	private void compare(EObject first, EObject second, String path) {
		if (first.eClass() != second.eClass()) {
			differences.add(path + ": " + first.eClass().getName() + " / " + second.eClass().getName());
			return;
		}
		for (EStructuralFeature feature : first.eClass().getEAllStructuralFeatures()) {
			String place = path + "/" + feature.getName();
			if (feature instanceof EAttribute)
				compareValues(first.eGet(feature), second.eGet(feature), place);
			else if (((EReference) feature).isContainment())
				compareContents(list(first, feature), list(second, feature), place);
			else
				compareValues(ids(list(first, feature)), ids(list(second, feature)), place);
		}
	}

	private void compareValues(Object first, Object second, String place) {
		if (!Objects.equals(first, second))
			differences.add(place + ": " + shorten(first) + " / " + shorten(second));
	}

	/** Random texts are long, and the place says the most. */
	private static String shorten(Object value) {
		String text = String.valueOf(value);
		return text.length() <= 200 ? text : text.substring(0, 200) + "…";
	}

	private void compareContents(List<?> first, List<?> second, String place) {
		if (first.size() != second.size())
			differences.add(place + ": " + ids(first) + " / " + ids(second));
		else
			for (int i = 0; i < first.size(); i++)
				compare((EObject) first.get(i), (EObject) second.get(i), place + "[" + i + "]");
	}

	private static List<?> list(EObject object, EStructuralFeature feature) {
		Object value = object.eGet(feature);
		if (feature.isMany())
			return (List<?>) value;
		return value == null ? List.of() : List.of(value);
	}

	private static List<String> ids(List<?> elements) {
		return elements.stream().map(element -> ((Element) element).getId()).toList();
	}
}
