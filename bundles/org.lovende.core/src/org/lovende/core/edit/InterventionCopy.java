package org.lovende.core.edit;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lovende.core.Ids;
import org.lovende.core.Interventions;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;

/** Copies an intervention so that the copy can live beside the original: everything in it gets an identifier of its own. */
public final class InterventionCopy {
	private InterventionCopy() {
	}

	/**
	 * The copy, contained in nothing. An element that came from a workbook keeps its workbook id, and its identifier is the one that an import of
	 * that workbook into the copy would give it; all other identifiers are random.
	 *
	 * @param original is not changed
	 * @param name the name of the copy
	 */
	public static Intervention of(Intervention original, String name) {
		Intervention copy = EcoreUtil.copy(original);
		String id = Ids.random();
		Interventions.elements(copy).forEach(element -> element.setId(newId(id, element)));
		copy.setId(id);
		copy.setWorkbookId(null);
		copy.setName(name);
		return copy;
	}

	private static String newId(String intervention, Element element) {
		return element.getWorkbookId() == null ? Ids.random() : Ids.named(intervention, element.getWorkbookId());
	}
}
