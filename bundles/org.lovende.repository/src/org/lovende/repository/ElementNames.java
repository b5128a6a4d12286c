package org.lovende.repository;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * How an element is called in the history: by its own text where it has one, else by the elements it connects or is about (an arrow by
 * its two boxes). In no language: nothing is added to what the users wrote.
 */
final class ElementNames {
	private static final List<String> OWN_TEXTS = List.of("title", "name", "question", "text");
	private static final String ARROW = " → ";

	private ElementNames() {
	}

	/** The name of an element; empty if there is nothing to call it by, also for null. */
	static String of(EObject element) {
		if (element == null)
			return "";
		for (String feature : OWN_TEXTS) {
			EStructuralFeature text = element.eClass().getEStructuralFeature(feature);
			if (text != null)
				return Objects.toString(element.eGet(text), "");
		}
		return element.eClass().getEAllReferences().stream().filter(reference -> !reference.isContainment() && !reference.isMany())
				.map(reference -> of(target(element, reference))).filter(name -> !name.isEmpty()).collect(Collectors.joining(ARROW));
	}

	private static EObject target(EObject element, EReference reference) {
		return (EObject) element.eGet(reference);
	}
}
