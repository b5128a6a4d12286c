package org.lovende.exchange.workbook;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.lovende.core.Ids;
import org.lovende.core.Interventions;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;

/**
 * What an export calls the elements, such that an import finds the same identifiers: the workbook id where there is one that can be used,
 * nothing where the row itself leads to the identifier, else the UUID. Of two elements with one workbook id only the first keeps it.
 */
final class ExportIds {
	private final Intervention intervention;
	private final Map<Element, String> ids = new IdentityHashMap<>();

	ExportIds(Intervention intervention) {
		this.intervention = intervention;
		List<Element> elements = Interventions.elements(intervention).toList();
		Set<EObject> referenced = new HashSet<>();
		elements.forEach(element -> referenced.addAll(element.eCrossReferences()));
		Set<String> used = new HashSet<>();
		for (Element element : elements) {
			String own = element.getWorkbookId();
			if (WorkbookIds.isUsable(own) && !Ids.isUuid(own) && used.add(own))
				ids.put(element, own);
			else if (referenced.contains(element) || !element.getId().equals(WorkbookIds.ofOwnIdentity(intervention.getId(), element)))
				ids.put(element, element.getId());
		}
	}

	/** What stands in the id column; null if nothing needs to. */
	String id(Element element) {
		return ids.get(element);
	}

	/** What other rows write to point at an element; null for null. */
	String reference(Element element) {
		return element == null ? null : ids.get(element);
	}

	/** The UUID where the id does not lead to it; null where it does. */
	String uuid(Element element) {
		String id = ids.get(element);
		if (id == null)
			return null;
		String implied = element == intervention ? WorkbookIds.intervention(id) : WorkbookIds.element(intervention.getId(), id);
		return implied.equals(element.getId()) ? null : element.getId();
	}
}
