package org.lovende.diagram.resultmap.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lovende.diagram.resultmap.ArrangedMap;
import org.lovende.diagram.resultmap.MapColumn;
import org.lovende.diagram.resultmap.ResultMap;
import org.lovende.diagram.resultmap.ResultMapLayout;
import org.lovende.diagram.resultmap.StoredPosition;

/**
 * Arranges maps and remembers the last few arrangements. Most changes, such as a reason for an arrow or another word in a title, leave every box as
 * large as it was; then all stays where it is, and the layout, which takes longest of all that a change needs, is not done again.
 */
final class Arrangements {
	private static final int KEPT = 8;
	private static final Map<Shape, ArrangedMap> LAST = new LinkedHashMap<>(2 * KEPT, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Shape, ArrangedMap> eldest) {
			return size() > KEPT;
		}
	};

	/** All that the layout depends on. */
	private record Shape(List<Size> boxes, List<Ends> links, Map<Integer, StoredPosition> stored, boolean isStraight) {
	}

	private record Size(MapColumn column, double width, double height) {
	}

	private record Ends(int from, int to) {
	}

	private Arrangements() {
	}

	/** As {@link ResultMapLayout#arrange(ResultMap, Map, boolean)}. May be called on any thread. */
	static ArrangedMap arrange(ResultMap map, Map<Integer, StoredPosition> stored, boolean isStraight) {
		Shape shape = new Shape(map.boxes().stream().map(box -> new Size(box.column(), box.width(), box.height())).toList(),
				map.links().stream().map(link -> new Ends(link.from(), link.to())).toList(), Map.copyOf(stored), isStraight);
		synchronized (LAST) {
			ArrangedMap known = LAST.computeIfAbsent(shape, any -> ResultMapLayout.arrange(map, stored, isStraight));
			return new ArrangedMap(map, known.grid(), known.boxes(), known.routes());
		}
	}
}
