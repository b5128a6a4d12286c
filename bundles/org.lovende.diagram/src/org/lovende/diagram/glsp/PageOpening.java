package org.lovende.diagram.glsp;

import java.util.Map;

/**
 * What a page needs to know at its start.
 *
 * @param clientId names the page in every message
 * @param diagramType the kind of diagram
 * @param language of the texts, as HTML names it
 * @param texts everything that the page itself says, by key
 */
record PageOpening(String clientId, String diagramType, String language, String theme, Map<String, String> texts) {
}
