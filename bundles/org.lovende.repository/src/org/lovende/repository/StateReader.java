package org.lovende.repository;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.core.merge.ElementIndex;
import org.lovende.core.merge.ElementState;
import org.lovende.core.merge.ElementStates;
import org.lovende.core.merge.InterventionState;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;

/**
 * Reads the state of an intervention out of a view, again and again; what has not changed since the last time is not read again. To be called
 * with the view's lock, while nothing in the view is dirty.
 */
final class StateReader {
	private Map<Element, Known> known = new HashMap<>();
	private final Map<CDOID, String> keys = new ConcurrentHashMap<>();
	private ElementIndex index = new ElementIndex();
	private ElementStates states = ElementStates.of(Map.of());

	private record Known(CDORevision revision, String key, ElementState state, List<EObject> contents) {
	}

	/** The present state, of an intervention whose objects nobody has needed yet; they are made when it is read the next time. */
	InterventionState readFirst(Intervention intervention) {
		CDOObject object = (CDOObject) intervention;
		RevisionReader reader = new RevisionReader(object.cdoView(), object.cdoID());
		keys.putAll(reader.keys());
		states = ElementStates.of(reader.states());
		return new InterventionState(InterventionState.key(intervention), states);
	}

	/** The present state; looks at every element. */
	InterventionState read(Intervention intervention) {
		Map<Element, Known> now = new HashMap<>();
		Map<String, ElementState> read = new HashMap<>();
		index = new ElementIndex();
		visit(intervention, now, read);
		known = now;
		states = ElementStates.like(states, read);
		return new InterventionState(InterventionState.key(intervention), states);
	}

	private void visit(Element element, Map<Element, Known> now, Map<String, ElementState> read) {
		CDORevision revision = ((CDOObject) element).cdoRevision();
		Known before = known.get(element);
		Known current = before != null && before.revision == revision ? before : know(element);
		note(element, current, now);
		read.put(current.key, current.state);
		for (EObject part : current.contents)
			visit((Element) part, now, read);
	}

	/**
	 * The state that follows another one; looks only at what is said to have changed, and at what is new in it.
	 *
	 * @param former what was read or written last
	 * @param changed elements of which others have changed anything, and the features that they have changed, empty if that is not known
	 * @param deleted elements that others have deleted
	 */
	InterventionState read(InterventionState former, Map<Element, Set<EStructuralFeature>> changed, Set<Element> deleted) {
		Map<String, ElementState> changes = new HashMap<>();
		for (Element element : deleted) {
			Known gone = known.remove(element);
			if (gone != null) {
				changes.put(gone.key, null);
				index.forget(gone.key);
			}
		}
		changed.forEach((element, features) -> {
			if (!deleted.contains(element) && !readFeatures(element, features, former, changes))
				readAgain(element, changes);
		});
		states = former.elements().with(changes);
		return new InterventionState(former.root(), states);
	}

	/** Reads nothing but what has changed; answers false where that does not do. */
	private boolean readFeatures(Element element, Set<EStructuralFeature> features, InterventionState former, Map<String, ElementState> changes) {
		Known before = known.get(element);
		ElementState state = before == null ? null : former.elements().get(before.key);
		Optional<ElementState> now = state == null || features.isEmpty() ? Optional.empty() : state.after(element, features);
		now.ifPresent(current -> {
			note(element, new Known(((CDOObject) element).cdoRevision(), before.key, current, before.contents), known);
			changes.put(before.key, current);
		});
		return now.isPresent();
	}

	private void readAgain(Element element, Map<String, ElementState> changes) {
		Known current = know(element);
		note(element, current, known);
		changes.put(current.key, current.state);
		for (EObject part : current.contents)
			if (!known.containsKey(part))
				readAgain((Element) part, changes);
	}

	private static Known know(Element element) {
		return new Known(((CDOObject) element).cdoRevision(), InterventionState.key(element), ElementState.of(element),
				List.copyOf(element.eContents()));
	}

	private void note(Element element, Known current, Map<Element, Known> now) {
		now.put(element, current);
		index.add(current.key, element);
		keys.put(((CDOObject) element).cdoID(), current.key);
	}

	/** Takes note of what was written by the index and is committed now. */
	void wrote(InterventionState before, InterventionState after) {
		for (String key : before.elements().differences(after.elements())) {
			Element element = index.get(key);
			if (!after.elements().containsKey(key)) {
				known.remove(element);
				index.forget(key);
			} else if (!before.elements().containsKey(key)) {
				note(element, know(element), known);
			}
		}
	}

	/** The elements that were read last or written since, by their keys. */
	ElementIndex index() {
		return index;
	}

	/** The key of an object that was read once, also if it is deleted by now; null for others. Any thread may ask. */
	String key(CDOID id) {
		return keys.get(id);
	}
}
