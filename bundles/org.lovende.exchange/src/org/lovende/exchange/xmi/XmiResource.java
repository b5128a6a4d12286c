package org.lovende.exchange.xmi;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.lovende.model.diagram.DiagramPackage;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.prioritisation.PrioritisationPackage;
import org.lovende.model.theory.TheoryPackage;

/**
 * An XMI document of one intervention in which elements refer to one another by their own identifiers, so that its text stays the same
 * when elements move. Knows the packages of our model and nothing else, and never opens another document.
 */
final class XmiResource extends XMIResourceImpl {
	/** The packages of the model. */
	static final List<EPackage> PACKAGES = List.of(ElementPackage.eINSTANCE, TheoryPackage.eINSTANCE, PrioritisationPackage.eINSTANCE,
			DiagramPackage.eINSTANCE, InterventionPackage.eINSTANCE);

	private static final Map<String, Object> SAVE_OPTIONS = Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_LINE_WIDTH, 120);

	/** Refuses document type definitions and with them external entities and entities that grow. */
	private static final Map<String, Boolean> PARSER_FEATURES = Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE,
			"http://xml.org/sax/features/external-general-entities", Boolean.FALSE, "http://xml.org/sax/features/external-parameter-entities",
			Boolean.FALSE);

	private XmiResource() {
		super(URI.createURI("memory:/intervention.xmi"));
	}

	static XmiResource create() {
		XmiResource resource = new XmiResource();
		new ClosedResourceSet().getResources().add(resource);
		return resource;
	}

	/** Names the objects after their identifiers, for saving. */
	void identify() {
		getAllContents().forEachRemaining(object -> setID(object, ((Element) object).getId()));
	}

	@Override
	protected boolean useIDs() {
		return true;
	}

	static Map<String, Object> saveOptions() {
		return SAVE_OPTIONS;
	}

	static Map<String, Object> loadOptions() {
		return Map.of(XMLResource.OPTION_PARSER_FEATURES, PARSER_FEATURES);
	}

	/** Has no way to other documents, whatever a reference says. */
	private static final class ClosedResourceSet extends ResourceSetImpl {
		ClosedResourceSet() {
			PACKAGES.forEach(known -> getPackageRegistry().put(known.getNsURI(), known));
		}

		@Override
		public Resource getResource(URI uri, boolean loadOnDemand) {
			return super.getResource(uri, false);
		}

		@Override
		public EObject getEObject(URI uri, boolean loadOnDemand) {
			return super.getEObject(uri, false);
		}

		@Override
		protected void demandLoad(Resource resource) throws IOException {
			throw new IOException(resource.getURI().toString());
		}
	}
}
