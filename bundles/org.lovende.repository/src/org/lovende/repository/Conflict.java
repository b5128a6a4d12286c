package org.lovende.repository;

import java.time.Instant;
import java.util.Set;

import org.lovende.core.merge.MergeConflict;

/**
 * Something that was changed here and by somebody else at the same time, and that only a user can decide. Until then the document shows what
 * was done here, and cannot be saved.
 *
 * @param elementId the identifier of the element that it is about
 * @param elementName what the element is called
 * @param feature the name of the feature that both changed, in the language of the repository's options; empty if it is about the whole element
 * @param kind what it is
 * @param base the value from which both started, as text; empty for none
 * @param mine the value here
 * @param theirs the value there
 * @param who who changed it there; empty if that is not known
 * @param when when they did; null if that is not known
 * @param choices the ways to resolve it, never empty
 * @param question the sentence that puts the choice to the user
 * @param conflict the same for the document
 */
public record Conflict(String elementId, String elementName, String feature, MergeConflict.Kind kind, String base, String mine, String theirs,
		String who, Instant when, Set<Choice> choices, String question, MergeConflict conflict) {
}
