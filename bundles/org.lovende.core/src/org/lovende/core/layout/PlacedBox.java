package org.lovende.core.layout;

import org.lovende.model.element.Element;

/**
 * A box as it stands in a diagram now, in diagram units: whoever draws the diagram knows its size, the model does not.
 *
 * @param element what it shows
 */
public record PlacedBox(Element element, double x, double y, double width, double height) {
}
