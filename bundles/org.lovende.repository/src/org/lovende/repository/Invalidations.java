package org.lovende.repository;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.common.revision.delta.CDOFeatureDelta;
import org.eclipse.emf.cdo.common.revision.delta.CDORevisionDelta;
import org.eclipse.emf.cdo.view.CDOViewInvalidationEvent;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.model.element.Element;

/** What others have changed in a view since somebody looked. Any thread may add to it. */
final class Invalidations {
	private Map<Element, Set<EStructuralFeature>> changed = new HashMap<>();
	private Set<Element> deleted = new HashSet<>();

	/**
	 * @param changed what is still there, and which features of it have changed, empty if that is not known; an element may be in both
	 * @param deleted what is gone
	 */
	record Elements(Map<Element, Set<EStructuralFeature>> changed, Set<Element> deleted) {
	}

	synchronized void add(CDOViewInvalidationEvent event) {
		for (CDOObject object : event.getDirtyObjects())
			if (object instanceof Element element)
				changed.merge(element, features(event.getRevisionDeltas().get(object)), Invalidations::together);
		for (CDOObject object : event.getDetachedObjects())
			if (object instanceof Element element)
				deleted.add(element);
	}

	/** Empty if it is not known, or if the element itself has moved. */
	private static Set<EStructuralFeature> features(CDORevisionDelta delta) {
		Set<EStructuralFeature> features = new HashSet<>();
		if (delta != null)
			for (CDOFeatureDelta feature : delta.getFeatureDeltas()) {
				if (feature.getType() == CDOFeatureDelta.Type.CONTAINER)
					return Set.of();
				features.add(feature.getFeature());
			}
		return features;
	}

	private static Set<EStructuralFeature> together(Set<EStructuralFeature> one, Set<EStructuralFeature> other) {
		if (one.isEmpty() || other.isEmpty())
			return Set.of();
		Set<EStructuralFeature> both = new HashSet<>(one);
		both.addAll(other);
		return both;
	}

	synchronized boolean isEmpty() {
		return changed.isEmpty() && deleted.isEmpty();
	}

	/** What has come together; it is forgotten here. */
	synchronized Elements take() {
		Elements taken = new Elements(changed, deleted);
		changed = new HashMap<>();
		deleted = new HashSet<>();
		return taken;
	}
}
