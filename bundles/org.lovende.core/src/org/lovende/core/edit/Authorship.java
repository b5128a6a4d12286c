package org.lovende.core.edit;

import java.time.Instant;
import java.util.Optional;

/** Knows who else has changed an element of the document last. */
@FunctionalInterface
public interface Authorship {
	/** For a document that nobody else changes. */
	Authorship NOBODY_ELSE = element -> Optional.empty();

	/** The last change that somebody else made to the element with an identifier; empty if nobody did. */
	Optional<Author> of(String element);

	/**
	 * Who changed something, and when.
	 *
	 * @param name the user's name; may be empty
	 */
	record Author(String name, Instant time) {
	}
}
