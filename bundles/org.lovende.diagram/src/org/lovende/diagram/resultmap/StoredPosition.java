package org.lovende.diagram.resultmap;

/**
 * Where somebody put a box.
 *
 * @param isPinned whether nothing may move it; otherwise it gives way downwards to another stored box that has grown over it
 */
public record StoredPosition(double x, double y, boolean isPinned) {
}
