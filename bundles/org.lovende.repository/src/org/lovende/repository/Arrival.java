package org.lovende.repository;

import java.util.Map;

import org.lovende.core.edit.Authorship.Author;
import org.lovende.core.merge.InterventionState;

/** What a document gets to know from its repository, in the order in which it happened there. */
sealed interface Arrival {
	/** Others have committed. */
	record Changed(InterventionState theirs, Map<String, Author> authors) implements Arrival {
	}

	/** A submission is in the repository, together with what others had committed before. */
	record Committed(Submission submission, InterventionState committed) implements Arrival {
	}

	/** A submission conflicts with what others have committed, and was dropped. */
	record Refused(Submission submission, InterventionState theirs, Map<String, Author> authors) implements Arrival {
	}

	/** A submission could not be saved. */
	record Failed(Submission submission, RepositoryException reason) implements Arrival {
	}

	/** The connection was lost, or is there again. */
	record Connected(Connection connection) implements Arrival {
	}

	/** The intervention was removed from the repository for good. */
	record Removed() implements Arrival {
	}
}
