package org.lovende.diagram.glsp;

/**
 * The part of a diagram that its page shows, in the units of the diagram.
 *
 * @param x of its left edge
 * @param y of its upper edge
 * @param zoom how many pixels a unit has
 */
public record VisiblePart(double x, double y, double width, double height, double zoom) {
}
