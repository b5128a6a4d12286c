package org.lovende.diagram.resultmap;

import java.util.List;

/**
 * A box of a result map.
 *
 * @param id of the core element or outcome
 * @param title in full; empty if it has none
 * @param lines the title as it stands in the box
 * @param height large enough for the lines and for the arrows at its sides
 */
public record MapBox(String id, MapColumn column, String title, List<String> lines, double width, double height) {
}
