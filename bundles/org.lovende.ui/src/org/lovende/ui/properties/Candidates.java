package org.lovende.ui.properties;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.lovende.core.Interventions;
import org.lovende.model.diagram.DiagramLayout;
import org.lovende.model.diagram.Position;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;

/** What a reference of an element can point to: every element of its type in the same intervention, without what only diagrams know. */
public final class Candidates {
	private Candidates() {
	}

	/** In model order; the intervention itself is none. */
	public static List<Element> of(Intervention intervention, EReference reference) {
		return Interventions.elements(intervention).filter(reference.getEReferenceType()::isInstance)
				.filter(element -> element != intervention && !(element instanceof DiagramLayout) && !(element instanceof Position)).toList();
	}
}
