package org.lovende.diagram.resultmap;

import java.util.List;

import org.lovende.diagram.scene.Bounds;

/**
 * A result map with every box and arrow in its place.
 *
 * @param boxes by the index of the box
 * @param routes by the index of the link
 */
public record ArrangedMap(ResultMap map, ColumnGrid grid, List<Bounds> boxes, List<Route> routes) {
	public ArrangedMap {
		boxes = List.copyOf(boxes);
		routes = List.copyOf(routes);
	}
}
