package org.lovende.repository;

import java.util.Collection;
import java.util.List;

import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;

/** Decides whether an intervention may be stored as it is: the constraints that always hold are checked here before every commit. */
@FunctionalInterface
public interface CommitGuard {
	/** Lets everything pass. */
	CommitGuard NONE = intervention -> List.of();

	/**
	 * The broken rules as sentences for the user; empty if the intervention may be stored. Called on the thread of the commit; must not change
	 * anything.
	 */
	List<String> violations(Intervention intervention);

	/**
	 * As above, where nothing but attributes of some elements was changed. A guard that can tell from these elements alone should do so: this
	 * is asked at nearly every commit, also in large interventions.
	 *
	 * @param changed elements of the intervention; neither their references nor their identifiers have changed
	 */
	default List<String> violations(Intervention intervention, Collection<Element> changed) {
		return violations(intervention);
	}
}
