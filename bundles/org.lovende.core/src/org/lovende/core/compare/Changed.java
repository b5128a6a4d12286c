package org.lovende.core.compare;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.model.element.Element;

/**
 * An element that both theories have, but not in the same words.
 *
 * @param <E> the kind of element
 * @param before the element in the first theory
 * @param after its counterpart in the second
 * @param features the features that differ, in the order of the metamodel; never empty
 */
public record Changed<E extends Element>(E before, E after, List<EStructuralFeature> features) {
}
