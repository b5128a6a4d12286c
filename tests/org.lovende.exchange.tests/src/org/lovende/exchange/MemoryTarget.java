package org.lovende.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.model.intervention.Intervention;

/** An import target that keeps its interventions in memory. */
public final class MemoryTarget implements ImportTarget {
	private final List<Intervention> interventions = new ArrayList<>();
	private final EditingDomain domain;

	/** An empty target. */
	public MemoryTarget() {
		domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(), new BasicCommandStack());
	}

	/** A target that is the document of one intervention, as in the workbench: its command stack refuses what breaks a constraint. */
	public MemoryTarget(Intervention document) {
		domain = new InterventionEditingDomain(document);
		interventions.add(document);
	}

	@Override
	public Optional<Intervention> byId(String uuid) {
		return interventions.stream().filter(intervention -> intervention.getId().equals(uuid)).findFirst();
	}

	@Override
	public Optional<Intervention> byName(String name) {
		return interventions.stream().filter(intervention -> intervention.getName().equalsIgnoreCase(name)).findFirst();
	}

	@Override
	public void add(Intervention intervention) {
		interventions.add(intervention);
	}

	@Override
	public EditingDomain domain() {
		return domain;
	}

	/** What it holds now. */
	public List<Intervention> interventions() {
		return interventions;
	}

	/** The only intervention it holds. */
	public Intervention only() {
		if (interventions.size() != 1)
			throw new AssertionError(interventions.size() + " interventions instead of one");
		return interventions.get(0);
	}

	public BasicCommandStack stack() {
		return (BasicCommandStack) domain.getCommandStack();
	}
}
