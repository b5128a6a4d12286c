package org.lovende.repository.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.w3c.dom.Element;

/**
 * Reads an intervention of the current metamodel from the form that {@link Migration} describes. Anything that the metamodel does not know is
 * an error: it would mean that a migration forgot it, and the users would lose it.
 */
final class InterventionImport {
	private final Map<String, EPackage> packages = new HashMap<>();
	private final Map<String, EObject> objects = new HashMap<>();

	InterventionImport(EPackage[] metamodel) {
		for (EPackage each : metamodel)
			packages.put(each.getName(), each);
	}

	EObject read(Element root) {
		EObject object = create(root);
		link(root);
		return object;
	}

	private EObject create(Element element) {
		EObject object = EcoreUtil.create(classOf(element));
		objects.put(element.getAttribute(ExportForm.KEY), object);
		for (Element value : ExportForm.children(element, ExportForm.VALUE)) {
			EAttribute attribute = (EAttribute) featureOf(object, value);
			put(object, attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), value.getTextContent()));
		}
		for (Element contents : ExportForm.children(element, ExportForm.CONTENTS))
			for (Element child : ExportForm.children(contents, ExportForm.OBJECT))
				put(object, featureOf(object, contents), create(child));
		return object;
	}

	/** References come last, because they may lead forward. */
	private void link(Element element) {
		EObject object = objects.get(element.getAttribute(ExportForm.KEY));
		for (Element reference : ExportForm.children(element, ExportForm.REFERENCE)) {
			EObject target = objects.get(reference.getAttribute(ExportForm.TO));
			if (target == null)
				throw new IllegalStateException("reference to an object outside: " + reference.getAttribute(ExportForm.TO));
			put(object, featureOf(object, reference), target);
		}
		for (Element contents : ExportForm.children(element, ExportForm.CONTENTS))
			for (Element child : ExportForm.children(contents, ExportForm.OBJECT))
				link(child);
	}

	@SuppressWarnings("unchecked")
	private static void put(EObject object, EStructuralFeature feature, Object value) {
		if (feature.isMany())
			((List<Object>) object.eGet(feature)).add(value);
		else
			object.eSet(feature, value);
	}

	private EClass classOf(Element element) {
		String[] name = element.getAttribute(ExportForm.CLASS).split("/");
		EPackage each = packages.get(name[0]);
		EClassifier found = each == null ? null : each.getEClassifier(name[1]);
		if (found instanceof EClass type)
			return type;
		throw new IllegalStateException("unknown class " + element.getAttribute(ExportForm.CLASS));
	}

	private static EStructuralFeature featureOf(EObject object, Element element) {
		String name = element.getAttribute(ExportForm.FEATURE);
		EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
		if (feature == null)
			throw new IllegalStateException("unknown feature " + object.eClass().getName() + "." + name);
		return feature;
	}
}
