package org.lovende.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lovende.core.ElementNames;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.model.element.Element;

/** Gives elements of an intervention another place: in the list in which they stand, or in another element of the same intervention. */
public final class Moving {
	private Moving() {
	}

	/** Whether elements can stand in a list of an element: it takes their kind, and they are neither that element nor what it is in. */
	public static boolean isPossible(List<? extends Element> elements, Element owner, EReference list) {
		return !elements.isEmpty() && list.isContainment() && list.isMany() && owner.eClass().getEAllContainments().contains(list)
				&& elements.stream().allMatch(element -> list.getEReferenceType().isSuperTypeOf(element.eClass()) && !EcoreUtil.isAncestor(element, owner)
						&& Interventions.interventionOf(element) == Interventions.interventionOf(owner));
	}

	/**
	 * The command that does it.
	 *
	 * @param elements in the order in which they shall stand
	 * @param list of the owner; {@link #isPossible} says whether it takes them
	 * @param before in front of what they shall stand; null for the end
	 * @return empty if they stand there already
	 */
	public static Optional<Command> command(InterventionEditingDomain domain, List<? extends Element> elements, Element owner, EReference list,
			Element before, Locale locale) {
		if (!isPossible(elements, owner, list) || before != null && elements.contains(before))
			return Optional.empty();
		@SuppressWarnings("unchecked") // a containment list of many
		List<EObject> present = (List<EObject>) owner.eGet(list);
		List<EObject> wanted = new ArrayList<>(present);
		wanted.removeAll(elements);
		wanted.addAll(before == null ? wanted.size() : wanted.indexOf(before), elements);
		Change change = new Change(domain);
		List<EObject> now = new ArrayList<>(present);
		for (Element element : elements)
			if (!present.contains(element)) {
				change.remove(element.eContainer(), element.eContainmentFeature(), element);
				change.add(owner, list, element, wanted.indexOf(element) > now.size() ? now.size() : wanted.indexOf(element));
				now.add(Math.min(now.size(), wanted.indexOf(element)), element);
			}
		for (int i = 0; i < wanted.size(); i++)
			if (now.get(i) != wanted.get(i)) {
				change.move(owner, list, wanted.get(i), i);
				now.remove(wanted.get(i));
				now.add(i, wanted.get(i));
			}
		if (change.isEmpty())
			return Optional.empty();
		Messages messages = Messages.of(Moving.class, locale);
		return Optional.of(change.command(
				elements.size() == 1 ? messages.get("move.one", ElementNames.brief(elements.get(0), locale)) : messages.get("move", elements.size())));
	}
}
