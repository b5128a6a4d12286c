package org.lovende.core.merge;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something that two sides have done and that cannot both hold.
 *
 * @param kind what it is
 * @param element the key of the element that it is about
 * @param feature the feature that both changed, or that contains the element; for two links or ratings that exclude each other, null
 * @param base the value from which both started; in the form of {@link ElementState#value}, as are the others
 * @param mine the value on this side; for two elements that exclude each other, the key of mine
 * @param theirs the value on the other side; for two elements that exclude each other, the key of theirs
 */
public record MergeConflict(Kind kind, String element, EStructuralFeature feature, Object base, Object mine, Object theirs) {
	/** What can be in conflict. */
	public enum Kind {
		/** Both gave one feature different values. */
		VALUE,
		/** Both arranged one list differently. */
		ORDER,
		/** Both moved the element to different places. */
		PLACE,
		/** They deleted the element, which is changed or used on this side. */
		DELETED_BY_THEM,
		/** It was deleted on this side, and they changed or use it. */
		DELETED_BY_ME,
		/** Both drew a link between the same boxes, or rated the same development point in the same round. */
		TWICE
	}
}
