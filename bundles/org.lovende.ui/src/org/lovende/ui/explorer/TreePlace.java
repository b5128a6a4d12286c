package org.lovende.ui.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EReference;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.core.edit.Moving;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.theory.Activity;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.TheoryPackage;
import org.lovende.ui.explorer.Node.GroupNode;

/**
 * A place in the tree where elements can be put. Activities of a core element stand under it in the tree, but in the list of the intervention.
 *
 * @param owner of what they become part
 * @param list in which they stand there
 * @param before in front of what; null for the end
 * @param coreElement under which activities stand; null for none
 */
record TreePlace(Element owner, EReference list, Element before, CoreElement coreElement) {
	/** The place inside a node of the tree for elements; empty if there is none for all of them. */
	static Optional<TreePlace> in(Object node, List<? extends Element> elements) {
		if (node instanceof GroupNode group)
			return fitting(group.owner(), List.of(group.feature()), null, null, elements);
		if (node instanceof CoreElement coreElement)
			return fitting(Interventions.interventionOf(coreElement), List.of(InterventionPackage.Literals.INTERVENTION__ACTIVITIES), null, coreElement, elements);
		return node instanceof Element element ? fitting(element, Parts.kinds(element), null, null, elements) : Optional.empty();
	}

	/** The place in front of an element, or after it. */
	static Optional<TreePlace> beside(Element sibling, boolean isAfter, List<? extends Element> elements) {
		if (!(sibling.eContainer() instanceof Element owner))
			return Optional.empty();
		EReference list = (EReference) sibling.eContainmentFeature();
		CoreElement coreElement = sibling instanceof Activity activity ? activity.getCoreElement() : null;
		return fitting(owner, List.of(list), isAfter ? next(owner, list, sibling, elements) : sibling, coreElement, elements);
	}

	/** What follows an element, of what stays where it is. */
	private static Element next(Element owner, EReference list, Element sibling, List<? extends Element> moved) {
		List<?> siblings = (List<?>) owner.eGet(list);
		for (int i = siblings.indexOf(sibling) + 1; i < siblings.size(); i++)
			if (!moved.contains(siblings.get(i)))
				return (Element) siblings.get(i);
		return null;
	}

	private static Optional<TreePlace> fitting(Element owner, List<EReference> lists, Element before, CoreElement coreElement,
			List<? extends Element> elements) {
		return lists.stream().filter(list -> !(before != null && elements.contains(before)) && Moving.isPossible(elements, owner, list)).findFirst()
				.map(list -> new TreePlace(owner, list, before, coreElement));
	}

	/** The command that puts elements there; empty if they are there already. */
	Optional<Command> move(InterventionEditingDomain domain, List<? extends Element> elements, Locale locale) {
		Optional<Command> moved = Moving.command(domain, elements, owner, list, before, locale);
		List<Activity> given = new ArrayList<>();
		for (Element element : elements)
			if (element instanceof Activity activity && activity.getCoreElement() != coreElement)
				given.add(activity);
		if (given.isEmpty())
			return moved;
		Change change = new Change(domain);
		given.forEach(activity -> change.set(activity, TheoryPackage.Literals.ACTIVITY__CORE_ELEMENT, coreElement));
		moved.ifPresent(change::append);
		String label = moved.map(Command::getLabel).orElseGet(() -> Messages.of(TreePlace.class, locale).get("move.label", given.size()));
		return Optional.of(change.command(label));
	}
}
