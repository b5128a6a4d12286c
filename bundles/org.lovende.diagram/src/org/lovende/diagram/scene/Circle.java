package org.lovende.diagram.scene;

/**
 * @param x of the centre
 * @param y of the centre
 * @param fill null: not filled
 * @param stroke null: no outline
 */
public record Circle(double x, double y, double radius, String fill, Stroke stroke) implements Mark {
}
