package org.lovende.repository.server;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.revision.CDORevisionData;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes an intervention in the form that {@link Migration} describes. It reads what is stored, not Java objects: for the classes of an
 * older metamodel there are none.
 */
final class InterventionExport {
	private final Document document = ExportForm.newDocument();

	/** @param root the intervention, loaded with all it contains */
	Element export(EObject root) {
		Element element = object(root);
		document.appendChild(element);
		return element;
	}

	private Element object(EObject object) {
		CDOObject stored = CDOUtil.getCDOObject(object);
		EClass type = object.eClass();
		Element element = document.createElement(ExportForm.OBJECT);
		element.setAttribute(ExportForm.CLASS, type.getEPackage().getName() + "/" + type.getName());
		element.setAttribute(ExportForm.KEY, key(stored.cdoID()));
		CDORevisionData data = stored.cdoRevision().data();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (feature instanceof EReference reference && reference.isContainment())
				contents(element, object, reference);
			else if (feature.isMany())
				for (int i = 0; i < data.size(feature); i++)
					single(element, feature, data.get(feature, i));
			else
				single(element, feature, data.get(feature, -1));
		}
		return element;
	}

	private void contents(Element owner, EObject object, EReference reference) {
		Element contents = document.createElement(ExportForm.CONTENTS);
		contents.setAttribute(ExportForm.FEATURE, reference.getName());
		owner.appendChild(contents);
		for (EObject child : object.eContents())
			if (child.eContainmentFeature() == reference)
				contents.appendChild(object(child));
	}

	private void single(Element owner, EStructuralFeature feature, Object value) {
		if (value == null || value instanceof CDOID id && id.isNull() || value == CDORevisionData.NIL)
			return;
		Element element = document.createElement(value instanceof CDOID ? ExportForm.REFERENCE : ExportForm.VALUE);
		element.setAttribute(ExportForm.FEATURE, feature.getName());
		if (value instanceof CDOID id)
			element.setAttribute(ExportForm.TO, key(id));
		else
			element.setTextContent(StoredValues.text(((EAttribute) feature).getEAttributeType(), value));
		owner.appendChild(element);
	}

	private static String key(CDOID id) {
		return id.toURIFragment();
	}
}
