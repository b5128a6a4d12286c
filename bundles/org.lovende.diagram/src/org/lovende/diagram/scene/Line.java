package org.lovende.diagram.scene;

/**
 * A straight line.
 *
 * @param hasHead whether an arrow head ends it at its second point
 */
public record Line(double x1, double y1, double x2, double y2, Stroke stroke, boolean hasHead) implements Mark {
}
