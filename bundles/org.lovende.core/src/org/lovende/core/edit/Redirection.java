package org.lovende.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.lovende.core.Interventions;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;

/** Lets everything that refers to some elements refer to others instead: for a box that takes the place of others. */
public final class Redirection {
	private final Map<? extends Element, ? extends Element> replacements;
	private final Change change;
	private final List<Element> released = new ArrayList<>();

	private Redirection(Map<? extends Element, ? extends Element> replacements, Change change) {
		this.replacements = new HashMap<>(replacements); // may be asked for null
		this.change = change;
	}

	/**
	 * Adds the steps to a change. A reference to which the other element does not fit is cleared.
	 *
	 * @param replacements by what is replaced what stands in its place, which need not be in the intervention yet
	 * @param except elements that are left alone
	 * @return the elements that lose a reference because what replaces its target does not fit there, in model order
	 */
	public static List<Element> add(Change change, Intervention intervention, Map<? extends Element, ? extends Element> replacements,
			Collection<? extends Element> except) {
		Redirection redirection = new Redirection(replacements, change);
		Interventions.elements(intervention).filter(element -> !except.contains(element)).forEach(redirection::redirect);
		return redirection.released;
	}

	private void redirect(Element element) {
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (reference.isContainment() || reference.isContainer())
				continue;
			if (reference.isMany())
				redirectList(element, reference);
			else if (replacements.containsKey(element.eGet(reference)))
				change.set(element, reference, target(element, reference, (Element) element.eGet(reference)));
		}
	}

	private void redirectList(Element element, EReference reference) {
		List<?> before = (List<?>) element.eGet(reference);
		if (before.stream().noneMatch(replacements::containsKey))
			return;
		Set<Object> after = new LinkedHashSet<>();
		for (Object value : before) {
			Object target = replacements.containsKey(value) ? target(element, reference, (Element) value) : value;
			if (target != null)
				after.add(target);
		}
		change.set(element, reference, List.copyOf(after));
	}

	private Element target(Element element, EReference reference, Element replaced) {
		Element target = replacements.get(replaced);
		if (reference.getEReferenceType().isInstance(target))
			return target;
		released.add(element);
		return null;
	}
}
