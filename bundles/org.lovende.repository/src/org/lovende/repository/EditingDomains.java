package org.lovende.repository;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.lovende.model.diagram.provider.DiagramItemProviderAdapterFactory;
import org.lovende.model.element.provider.ElementItemProviderAdapterFactory;
import org.lovende.model.intervention.provider.InterventionItemProviderAdapterFactory;
import org.lovende.model.prioritisation.provider.PrioritisationItemProviderAdapterFactory;
import org.lovende.model.theory.provider.TheoryItemProviderAdapterFactory;

/** Makes the editing domains of documents and workspaces. */
final class EditingDomains {
	private EditingDomains() {
	}

	static AdapterFactoryEditingDomain create() {
		ComposedAdapterFactory factories = new ComposedAdapterFactory();
		factories.addAdapterFactory(new ElementItemProviderAdapterFactory());
		factories.addAdapterFactory(new TheoryItemProviderAdapterFactory());
		factories.addAdapterFactory(new PrioritisationItemProviderAdapterFactory());
		factories.addAdapterFactory(new DiagramItemProviderAdapterFactory());
		factories.addAdapterFactory(new InterventionItemProviderAdapterFactory());
		return new AdapterFactoryEditingDomain(factories, new BasicCommandStack());
	}
}
