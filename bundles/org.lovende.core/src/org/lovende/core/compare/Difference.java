package org.lovende.core.compare;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A difference between two interventions.
 *
 * @param where the element that differs: its type, title and identifier; for developers, not in the user's language
 * @param feature the feature that differs
 * @param left its value in the first intervention, in a readable form; null if there is none
 * @param right its value in the second
 */
public record Difference(String where, EStructuralFeature feature, String left, String right) {
	@Override
	public String toString() {
		return where + ' ' + feature.getName() + ": " + left + " ≠ " + right;
	}
}
