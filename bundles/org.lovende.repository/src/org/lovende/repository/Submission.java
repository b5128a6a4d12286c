package org.lovende.repository;

import java.util.concurrent.CompletableFuture;

import org.lovende.core.merge.InterventionState;

/**
 * A document's changes on their way into the repository.
 *
 * @param base the state from which they were made
 * @param mine what was made of it
 * @param label what the user did
 * @param token what the commit is recognised by
 * @param patient whether it waits for a lost connection to come back
 * @param answered completes when the document has got to know what became of it, with an exception if nothing was saved
 */
record Submission(InterventionState base, InterventionState mine, String label, String token, boolean patient, CompletableFuture<Void> answered) {
	Submission(InterventionState base, InterventionState mine, String label, boolean patient) {
		this(base, mine, label, CommitToken.create(), patient, new CompletableFuture<>());
	}
}
