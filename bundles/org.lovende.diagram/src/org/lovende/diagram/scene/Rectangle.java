package org.lovende.diagram.scene;

/**
 * @param radius of the corners
 * @param fill null: not filled
 * @param stroke null: no outline
 */
public record Rectangle(double x, double y, double width, double height, double radius, String fill, Stroke stroke) implements Mark {
}
