package org.lovende.repository.server;

import org.eclipse.emf.ecore.EPackage;
import org.lovende.model.diagram.DiagramPackage;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.organisation.OrganisationPackage;
import org.lovende.model.prioritisation.PrioritisationPackage;
import org.lovende.model.theory.TheoryPackage;

/** The packages of the metamodel. Asking for them registers their Java classes, which CDO looks up by namespace URI. */
final class ModelPackages {
	private ModelPackages() {
	}

	static EPackage[] all() {
		return new EPackage[] { ElementPackage.eINSTANCE, TheoryPackage.eINSTANCE, PrioritisationPackage.eINSTANCE, DiagramPackage.eINSTANCE,
				InterventionPackage.eINSTANCE, OrganisationPackage.eINSTANCE };
	}
}
