package org.lovende.repository;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.ecore.EObject;
import org.lovende.core.merge.ElementState;
import org.lovende.core.merge.InterventionState;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;

/** Reads the state of an intervention out of a view, again and again; what has not changed since the last time is not read again. */
final class StateReader {
	private Map<Element, Known> known = new HashMap<>();
	private Map<String, Element> elements = new HashMap<>();
	private final Map<CDOID, String> keys = new HashMap<>();

	private record Known(CDORevision revision, String key, ElementState state, List<EObject> contents) {
	}

	/** The present state. To be called with the view's lock, while nothing in the view is dirty. */
	InterventionState read(Intervention intervention) {
		Map<Element, Known> now = new HashMap<>();
		Map<String, ElementState> states = new HashMap<>();
		elements = new HashMap<>();
		visit(intervention, now, states);
		known = now;
		return new InterventionState(InterventionState.key(intervention), states);
	}

	/** The elements that were read last, by their keys. */
	Map<String, Element> elements() {
		return elements;
	}

	/** The key of an object that was read once, also if it is deleted by now; null for others. */
	String key(CDOID id) {
		return keys.get(id);
	}

	private void visit(Element element, Map<Element, Known> now, Map<String, ElementState> states) {
		CDORevision revision = ((CDOObject) element).cdoRevision();
		Known before = known.get(element);
		Known current = before != null && before.revision == revision ? before
				: new Known(revision, InterventionState.key(element), ElementState.of(element), List.copyOf(element.eContents()));
		now.put(element, current);
		states.put(current.key, current.state);
		elements.put(current.key, element);
		keys.put(((CDOObject) element).cdoID(), current.key);
		for (EObject part : current.contents)
			visit((Element) part, now, states);
	}
}
