package org.lovende.diagram.resultmap;

import org.lovende.model.theory.Certainty;

/**
 * An arrow of a result map.
 *
 * @param id of the causal link
 * @param from index of the box that it leaves
 * @param to index of the box to which it leads
 * @param rationale why it holds; null if nobody has said so
 */
public record MapLink(String id, int from, int to, Certainty certainty, String rationale) {
}
