package org.lovende.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Finds the fewest changes that turn an existing intervention into a draft of it, so that undo, history and merging see what really
 * changed and an import of what is there already changes nothing.
 * <p>
 * Takes the draft apart: its new objects become part of the existing intervention. The changes run in the order removals, additions and
 * moves, values; within a list from the front to the back, so every index holds when its turn comes.
 */
final class InterventionUpdate {
	private final EditingDomain domain;
	private final Map<EObject, EObject> counterparts;
	private final List<Command> removals = new ArrayList<>();
	private final List<Command> structure = new ArrayList<>();
	private final List<Command> values = new ArrayList<>();

	private InterventionUpdate(EditingDomain domain, Map<EObject, EObject> counterparts) {
		this.domain = domain;
		this.counterparts = counterparts;
	}

	/**
	 * The command that makes the change.
	 *
	 * @param draft of an existing intervention; must not be used afterwards
	 * @param label what the undo menu calls it
	 * @return empty if nothing differs
	 */
	static Optional<SequenceCommand> command(EditingDomain domain, ImportDraft draft, String label) {
		InterventionUpdate update = new InterventionUpdate(domain, draft.counterparts());
		// the draft is taken apart on the way, so its objects are listed before
		List<EObject> objects = new ArrayList<>();
		objects.add(draft.desired());
		draft.desired().eAllContents().forEachRemaining(objects::add);
		objects.forEach(update::compare);
		List<Command> all = new ArrayList<>(update.removals);
		all.addAll(update.structure);
		all.addAll(update.values);
		return all.isEmpty() ? Optional.empty() : Optional.of(new SequenceCommand(label, all));
	}

	private void compare(EObject desired) {
		EObject existing = counterparts.get(desired);
		for (EStructuralFeature feature : desired.eClass().getEAllStructuralFeatures()) {
			if (!feature.isChangeable() || feature.isDerived())
				continue;
			if (feature instanceof EReference reference && reference.isContainment())
				compareContents(desired, existing, reference);
			else if (existing == null)
				adopt(desired, feature);
			else if (feature instanceof EReference reference && reference.isMany())
				compareList(existing, reference, inTarget(list(desired, reference)), list(existing, reference), values);
			else
				compareValue(desired, existing, feature);
		}
	}

	private void compareValue(EObject desired, EObject existing, EStructuralFeature feature) {
		Object wanted = feature instanceof EAttribute ? desired.eGet(feature) : inTarget((EObject) desired.eGet(feature));
		if (!Objects.equals(wanted, existing.eGet(feature)))
			values.add(new SetCommand(domain, existing, feature, wanted instanceof List<?> list ? new ArrayList<>(list) : wanted));
	}

	/** Points the references of a new object, which will live in the target, at what is there. Nobody else sees it yet: no command. */
	private void adopt(EObject created, EStructuralFeature feature) {
		if (!(feature instanceof EReference reference))
			return;
		if (reference.isMany()) {
			List<EObject> targets = inTarget(list(created, reference));
			list(created, reference).clear();
			list(created, reference).addAll(targets);
		} else {
			created.eSet(reference, inTarget((EObject) created.eGet(reference)));
		}
	}

	private void compareContents(EObject desired, EObject existing, EReference feature) {
		List<EObject> wanted = inTarget(list(desired, feature));
		List<EObject> contents = list(desired, feature);
		if (existing == null) {
			// what moves into a new object comes from the existing intervention and must go by command
			contents.removeIf(counterparts::containsKey);
			compareList(desired, feature, wanted, contents, structure);
		} else {
			// the new ones must leave the draft first: an object has one container only
			contents.removeIf(content -> !counterparts.containsKey(content));
			compareList(existing, feature, wanted, list(existing, feature), structure);
		}
	}

	private void compareList(EObject owner, EReference feature, List<EObject> wanted, List<EObject> present, List<Command> changes) {
		List<EObject> current = new ArrayList<>(present);
		Set<EObject> kept = new HashSet<>(wanted);
		List<EObject> leaving = current.stream().filter(object -> !kept.contains(object)).toList();
		if (!leaving.isEmpty()) {
			removals.add(new RemoveCommand(domain, owner, feature, leaving));
			current.removeAll(leaving);
		}
		Set<EObject> there = new HashSet<>(current);
		for (int i = 0; i < wanted.size(); i++) {
			EObject object = wanted.get(i);
			if (!there.contains(object)) {
				changes.add(new AddCommand(domain, owner, feature, object, i));
				current.add(i, object);
			} else if (current.get(i) != object) {
				changes.add(new MoveCommand(domain, owner, feature, object, i));
				current.remove(object);
				current.add(i, object);
			}
		}
	}

	private List<EObject> inTarget(Collection<EObject> objects) {
		List<EObject> result = new ArrayList<>(objects.size());
		objects.forEach(object -> result.add(inTarget(object)));
		return result;
	}

	private EObject inTarget(EObject object) {
		return counterparts.getOrDefault(object, object);
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> list(EObject owner, EReference feature) {
		return (List<EObject>) owner.eGet(feature);
	}
}
