package org.lovende.repository;

import java.util.List;

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
}
