package org.lovende.core.edit;

import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.lovende.core.Ids;
import org.lovende.core.Texts;
import org.lovende.model.element.Element;

/**
 * Collects the steps of one change into one command with a label that users read in the undo menu and in the history. The steps are
 * carried out in the order in which they were given.
 */
public final class Change {
	private final EditingDomain domain;
	private final CompoundCommand steps = new CompoundCommand();

	/** A change without steps, to be executed on the domain's stack. */
	public Change(EditingDomain domain) {
		this.domain = domain;
	}

	/** Sets a feature. Null clears an attribute or a reference to one object. */
	public Change set(EObject owner, EStructuralFeature feature, Object value) {
		steps.append(SetCommand.create(domain, owner, feature, value));
		return this;
	}

	/** Sets a text as the model keeps it, see {@link Texts#normalise}; nothing happens where it is that text already. */
	public Change setText(EObject owner, EAttribute feature, String text) {
		String normal = Texts.normalise(text);
		return Objects.equals(normal, owner.eGet(feature)) ? this : set(owner, feature, normal);
	}

	/** Adds a value at the end of a list. A new element that has no identifier yet is given a random one. */
	public Change add(EObject owner, EStructuralFeature feature, Object value) {
		identify(feature, value);
		steps.append(new AddCommand(domain, owner, feature, value));
		return this;
	}

	/** Adds a value in front of what is at the index in the list now. A new element that has no identifier yet is given a random one. */
	public Change add(EObject owner, EStructuralFeature feature, Object value, int index) {
		identify(feature, value);
		steps.append(new AddCommand(domain, owner, feature, value, index));
		return this;
	}

	/** Moves a value of a list to an index of the same list. */
	public Change move(EObject owner, EStructuralFeature feature, Object value, int index) {
		steps.append(new MoveCommand(domain, owner, feature, value, index));
		return this;
	}

	/** Takes over the steps of another change, after those that are here. */
	public Change append(Command other) {
		steps.append(other);
		return this;
	}

	/** Removes a value from a list. */
	public Change remove(EObject owner, EStructuralFeature feature, Object value) {
		steps.append(new RemoveCommand(domain, owner, feature, value));
		return this;
	}

	private static void identify(EStructuralFeature feature, Object value) {
		if (feature instanceof EReference reference && reference.isContainment() && value instanceof Element element && element.getId() == null)
			element.setId(Ids.random());
	}

	/** Whether there is nothing to do. */
	public boolean isEmpty() {
		return steps.isEmpty();
	}

	/**
	 * The command.
	 *
	 * @param label what the user did, in the user's language: "Delete “Better health”"
	 */
	public CompoundCommand command(String label) {
		steps.setLabel(label);
		return steps;
	}
}
