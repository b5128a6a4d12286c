package org.lovende.diagram.resultmap.editor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.lovende.core.Messages;
import org.lovende.diagram.glsp.DiagramContext;
import org.lovende.diagram.resultmap.ArrangedMap;
import org.lovende.diagram.resultmap.ResultMap;
import org.lovende.diagram.resultmap.ResultMapMarks;
import org.lovende.diagram.resultmap.ResultMapScene;
import org.lovende.diagram.resultmap.StoredPosition;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Theory;

/**
 * The map as a page shows it: in every place as on paper.
 *
 * @param stored where boxes were placed by hand, by index; empty: the map is arranged by itself
 */
record ShownMap(ArrangedMap arranged, Map<Integer, StoredPosition> stored) {
	static ShownMap of(DiagramContext context) {
		return of(context.intervention(), context.theory(), context.locale());
	}

	private static ShownMap of(Intervention intervention, Theory theory, Locale locale) {
		ResultMap map = ResultMap.of(intervention, theory, Messages.of(ResultMapMarks.class, locale).get("untitled"));
		Map<Integer, StoredPosition> stored = ResultMapScene.storedPositions(intervention, theory, map);
		return new ShownMap(Arrangements.arrange(map, stored, ResultMapScene.hasStraightArrows(intervention, theory)), stored);
	}

	ResultMap map() {
		return arranged.map();
	}

	/** The indices of the boxes by their identifiers. */
	Map<String, Integer> indices() {
		Map<String, Integer> indices = new HashMap<>();
		for (int box = 0; box < map().boxes().size(); box++)
			indices.put(map().boxes().get(box).id(), box);
		return indices;
	}
}
