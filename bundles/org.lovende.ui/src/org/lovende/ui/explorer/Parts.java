package org.lovende.ui.explorer;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.lovende.core.Interventions;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.theory.Activity;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Theory;
import org.lovende.ui.explorer.Node.DiagramNode;
import org.lovende.ui.explorer.Node.GroupNode;
import org.lovende.ui.explorer.Node.TablesNode;

/**
 * How the parts of an intervention are arranged in the tree: by the metamodel's own order, which is the handbook's, with a group for each kind
 * of part in an intervention or theory and the diagrams where their content is.
 */
final class Parts {
	private Parts() {
	}

	/** What stands under an element. */
	static List<Object> of(Element element) {
		List<Object> children = new ArrayList<>();
		if (element instanceof Theory theory) {
			children.add(new DiagramNode(Interventions.interventionOf(theory), DiagramKind.RESULT_MAP, theory));
			children.add(new TablesNode(theory));
		}
		boolean grouped = element instanceof Intervention || element instanceof Theory;
		for (EReference feature : kinds(element)) {
			if (grouped)
				children.add(new GroupNode(element, feature));
			else
				children.addAll(list(element, feature));
		}
		if (element instanceof CoreElement coreElement)
			children.addAll(Interventions.activities(coreElement));
		return children;
	}

	/** What stands in a group: the diagram that shows the parts, and the parts. Activities of a core element stand there and not here. */
	static List<Object> of(GroupNode group) {
		List<Object> children = new ArrayList<>();
		DiagramKind diagram = diagram(group.feature());
		if (diagram != null)
			children.add(new DiagramNode((Intervention) group.owner(), diagram, null));
		children.addAll(elements(group));
		return children;
	}

	/** The parts themselves. */
	static List<Element> elements(GroupNode group) {
		return list(group.owner(), group.feature()).stream().filter(part -> !(part instanceof Activity activity && activity.getCoreElement() != null))
				.toList();
	}

	/** Where an element stands in the tree; null for an intervention and for what is not shown. */
	static Object parent(Element element) {
		EObject container = element.eContainer();
		if (element instanceof Activity activity && activity.getCoreElement() != null)
			return activity.getCoreElement();
		if (container instanceof Intervention || container instanceof Theory)
			return new GroupNode((Element) container, (EReference) element.eContainmentFeature());
		return container;
	}

	/** The kinds of parts that an element can have, layouts aside: those belong to the diagrams. */
	static List<EReference> kinds(Element element) {
		return element.eClass().getEAllContainments().stream()
				.filter(feature -> feature != InterventionPackage.Literals.INTERVENTION__LAYOUTS && feature.isMany()).toList();
	}

	private static DiagramKind diagram(EReference feature) {
		if (feature == InterventionPackage.Literals.INTERVENTION__PHASES)
			return DiagramKind.PHASES;
		if (feature == InterventionPackage.Literals.INTERVENTION__ACTIVITIES)
			return DiagramKind.ACTIVITY_BOARD;
		return feature == InterventionPackage.Literals.INTERVENTION__DEVELOPMENT_POINTS ? DiagramKind.PRIORITY_MATRIX : null;
	}

	@SuppressWarnings("unchecked")
	private static List<Element> list(Element owner, EReference feature) {
		return (List<Element>) owner.eGet(feature);
	}
}
