package org.lovende.core.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.lovende.core.merge.ElementIndex;
import org.lovende.core.merge.InterventionState;
import org.lovende.core.merge.StateTracker;
import org.lovende.model.diagram.provider.DiagramItemProviderAdapterFactory;
import org.lovende.model.element.Element;
import org.lovende.model.element.provider.ElementItemProviderAdapterFactory;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.provider.InterventionItemProviderAdapterFactory;
import org.lovende.model.prioritisation.provider.PrioritisationItemProviderAdapterFactory;
import org.lovende.model.theory.provider.TheoryItemProviderAdapterFactory;

/**
 * The editing domain of one document, that is of one open intervention. Every change of the intervention is a command on
 * {@link #getCommandStack}, which keeps the one undo history and refuses what would break a {@link Constraint}.
 * <p>
 * Belongs to the thread of its document. {@link #dispose} it when the document is closed.
 */
public final class InterventionEditingDomain extends AdapterFactoryEditingDomain {
	private final Intervention intervention;
	private final ConstraintGuard guard;
	private final StateTracker tracker;
	private final EditingDomainProvider provider = new EditingDomainProvider(this);

	/**
	 * A domain for an intervention, in a resource or in none.
	 *
	 * @param intervention the document's intervention, completely loaded
	 */
	public InterventionEditingDomain(Intervention intervention) {
		this(intervention, new ConstraintGuard(intervention), new StateTracker(intervention));
	}

	/**
	 * As above, for an intervention whose present state is known already: spares reading it again.
	 *
	 * @param elements all elements of the intervention; belongs to the domain from now on
	 */
	public InterventionEditingDomain(Intervention intervention, InterventionState state, ElementIndex elements) {
		this(intervention, new ConstraintGuard(intervention), new StateTracker(intervention, state, elements));
	}

	private InterventionEditingDomain(Intervention intervention, ConstraintGuard guard, StateTracker tracker) {
		super(newAdapterFactory(), new GuardedCommandStack(guard, tracker), resourceSet(intervention));
		this.intervention = intervention;
		this.guard = guard;
		this.tracker = tracker;
		// by this the item providers find the domain; without it a property sheet would change the model past the stack
		resourceSet.eAdapters().add(provider);
	}

	/** Item providers for all packages of the model. The caller disposes of the factory. */
	public static ComposedAdapterFactory newAdapterFactory() {
		return new ComposedAdapterFactory(List.<AdapterFactory>of(new ElementItemProviderAdapterFactory(),
				new InterventionItemProviderAdapterFactory(), new TheoryItemProviderAdapterFactory(),
				new PrioritisationItemProviderAdapterFactory(), new DiagramItemProviderAdapterFactory()));
	}

	/** The intervention that is edited. */
	public Intervention intervention() {
		return intervention;
	}

	/** The state of the intervention, which follows every change. */
	public StateTracker tracker() {
		return tracker;
	}

	/** From now on an undo that is stopped says who changed what it would discard. */
	public void setAuthorship(Authorship authorship) {
		((GuardedCommandStack) commandStack).setAuthorship(authorship);
	}

	/**
	 * From now on an undo or a redo is refused that would change a version which is approved in the store, where it is frozen.
	 *
	 * @param approvedInStore whether a version, or what was one, is approved as it was saved last
	 */
	public void setApprovedInStore(Predicate<Element> approvedInStore) {
		guard.setApprovedInStore(approvedInStore);
	}

	/**
	 * Undoes the last command although that discards somebody else's change. What they deleted stays deleted.
	 *
	 * @throws CommandRefusedException if the state before the command would break a constraint now
	 */
	public void undoAnyway() {
		((GuardedCommandStack) commandStack).undo(true);
	}

	/**
	 * Redoes the last undone command although that discards somebody else's change. What they deleted stays deleted.
	 *
	 * @throws CommandRefusedException if the command would break a constraint now
	 */
	public void redoAnyway() {
		((GuardedCommandStack) commandStack).redo(true);
	}

	/** Makes commands as every editing domain does, but a {@link RefusedCommand} for setting an attribute to what it must not be. */
	@Override
	public Command createCommand(Class<? extends Command> commandClass, CommandParameter parameter) {
		return refusal(commandClass, parameter).<Command>map(RefusedCommand::new).orElseGet(() -> super.createCommand(commandClass, parameter));
	}

	private static Optional<Violation> refusal(Class<? extends Command> commandClass, CommandParameter parameter) {
		boolean sets = commandClass == SetCommand.class && parameter.getOwner() instanceof Element
				&& parameter.getFeature() instanceof EAttribute attribute && !attribute.isMany();
		if (!sets)
			return Optional.empty();
		EAttribute attribute = (EAttribute) parameter.getFeature();
		Object value = parameter.getValue() == SetCommand.UNSET_VALUE ? attribute.getDefaultValue() : parameter.getValue();
		return attribute.getEAttributeType().isInstance(value) || value == null
				? Constraints.ofValue((Element) parameter.getOwner(), attribute, value)
				: Optional.empty();
	}

	/** Empties the history and lets go of the intervention. The domain must not be used afterwards. */
	public void dispose() {
		commandStack.flush();
		guard.dispose();
		tracker.dispose();
		resourceSet.eAdapters().remove(provider);
		((ComposedAdapterFactory) adapterFactory).dispose();
	}

	private static ResourceSet resourceSet(Intervention intervention) {
		boolean inResourceSet = intervention.eResource() != null && intervention.eResource().getResourceSet() != null;
		return inResourceSet ? intervention.eResource().getResourceSet() : new ResourceSetImpl();
	}
}
