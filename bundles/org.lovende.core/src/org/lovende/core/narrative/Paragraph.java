package org.lovende.core.narrative;

/**
 * A paragraph of the narrative.
 *
 * @param text whole sentences on one line, never empty
 * @param handwritten true if a person wrote it, false if it was generated
 */
public record Paragraph(String text, boolean handwritten) {
}
