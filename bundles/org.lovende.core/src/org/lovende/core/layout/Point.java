package org.lovende.core.layout;

/**
 * The top left corner of a box in its diagram, in diagram units of which 96 make an inch.
 *
 * @param x from the left edge of the diagram
 * @param y from the top edge of the diagram
 */
public record Point(double x, double y) {
}
