package org.lovende.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lovende.core.ElementNames;
import org.lovende.core.Ids;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.Review;

/**
 * Finds what corresponds in two interventions, so that {@link InterventionChanges} can compare also those that were written apart, or of which one was
 * begun as a copy of the other. Elements of one list and kind correspond if they have the same identifier; else the same workbook id; else the same
 * name, upper and lower case ignored, the first to the first.
 */
public final class Counterparts {
	private final Locale locale;

	private Counterparts(Locale locale) {
		this.locale = locale;
	}

	/**
	 * A copy of the later intervention in which what corresponds to something in the earlier one has its identifier. All else keeps its own.
	 *
	 * @param earlier is not changed
	 * @param later is not changed
	 * @param locale the language in which elements without a title are named
	 */
	public static Intervention aligned(Intervention earlier, Intervention later, Locale locale) {
		Intervention copy = EcoreUtil.copy(later);
		copy.setId(earlier.getId());
		new Counterparts(locale).align(earlier, copy);
		return copy;
	}

	@SuppressWarnings("unchecked")
	private void align(Element earlier, Element later) {
		for (EReference feature : earlier.eClass().getEAllContainments()) {
			if (!feature.isMany())
				continue;
			List<Element> open = new ArrayList<>((List<Element>) earlier.eGet(feature));
			List<Element> others = new ArrayList<>((List<Element>) later.eGet(feature));
			match(open, others, element -> element.getId() == null ? null : Ids.canonical(element.getId()));
			match(open, others, Element::getWorkbookId);
			match(open, others, this::name);
		}
	}

	/** Matches what has the same key, and takes it off both lists. */
	private void match(List<Element> open, List<Element> others, Function<Element, String> key) {
		Map<String, List<Element>> byKey = new HashMap<>();
		for (Element element : open)
			if (key.apply(element) != null)
				byKey.computeIfAbsent(key.apply(element), none -> new ArrayList<>()).add(element);
		for (Element other : List.copyOf(others)) {
			List<Element> candidates = byKey.getOrDefault(key.apply(other), List.of());
			Element found = candidates.stream().filter(candidate -> candidate.eClass() == other.eClass()).findFirst().orElse(null);
			if (found == null)
				continue;
			candidates.remove(found);
			open.remove(found);
			others.remove(other);
			other.setId(found.getId());
			align(found, other);
		}
	}

	private String name(Element element) {
		String name = element instanceof Review review ? review.getQuestion() : ElementNames.of(element, locale);
		return name == null ? null : name.toLowerCase(locale);
	}
}
