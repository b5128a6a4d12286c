package org.lovende.exchange;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.lovende.model.intervention.Intervention;

/**
 * An intervention as it is to be after an import, held apart from the target so that it can be checked as a whole before anything is
 * changed.
 *
 * @param desired the whole intervention, contained in nothing
 * @param existing the intervention of the target that is to become like it; null if it is new
 * @param counterparts for each object of the draft that continues one of the existing intervention, that one; new objects are absent
 * @param place where the input names the intervention
 */
public record ImportDraft(Intervention desired, Intervention existing, Map<EObject, EObject> counterparts, Place place) {
	public boolean isNew() {
		return existing == null;
	}
}
