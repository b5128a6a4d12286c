package org.lovende.repository;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.view.CDOViewInvalidationEvent;
import org.lovende.model.element.Element;

/** What others have changed in a view since somebody looked. Any thread may add to it. */
final class Invalidations {
	private Set<Element> changed = new HashSet<>();
	private Set<Element> deleted = new HashSet<>();

	/**
	 * @param changed what is still there; an element may be in both sets
	 * @param deleted what is gone
	 */
	record Elements(Set<Element> changed, Set<Element> deleted) {
	}

	synchronized void add(CDOViewInvalidationEvent event) {
		add(event.getDirtyObjects(), changed);
		add(event.getDetachedObjects(), deleted);
	}

	private static void add(Set<CDOObject> objects, Set<Element> elements) {
		for (CDOObject object : objects)
			if (object instanceof Element element)
				elements.add(element);
	}

	synchronized boolean isEmpty() {
		return changed.isEmpty() && deleted.isEmpty();
	}

	/** What has come together; it is forgotten here. */
	synchronized Elements take() {
		Elements taken = new Elements(changed, deleted);
		changed = new HashSet<>();
		deleted = new HashSet<>();
		return taken;
	}
}
