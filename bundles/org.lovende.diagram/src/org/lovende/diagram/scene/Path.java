package org.lovende.diagram.scene;

import java.awt.geom.Path2D;
import java.util.Map;

/**
 * A shape of lines and curves.
 *
 * @param shape not changed after it was handed over
 * @param fill null: not filled
 * @param stroke null: no outline
 * @param hasHead whether an arrow head ends it
 * @param data attributes by name without <code>data-</code>
 */
public record Path(Path2D.Double shape, String fill, Stroke stroke, boolean hasHead, Map<String, String> data) implements Mark {
}
