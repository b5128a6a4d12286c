package org.lovende.core.narrative;

import java.util.List;

import org.lovende.model.theory.CoreElement;

/**
 * The generated content of a section before it is put into words.
 *
 * @param about the core element; null for introduction and closing
 * @param paragraphs statements by paragraph
 */
record Chapter(CoreElement about, List<List<Statement>> paragraphs) {
}
