package org.lovende.diagram.resultmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.lovende.diagram.scene.Bounds;
import org.lovende.diagram.style.Style;

/**
 * Puts the boxes of a result map in their places and leads its arrows around them. Boxes that somebody placed stay there; the others stand
 * in their columns at the height that {@link ElkRows} finds, or below, where nothing is in their way. Deterministic.
 */
public final class ResultMapLayout {
	private final ResultMap map;
	private final Map<Integer, StoredPosition> stored;
	private final ColumnGrid grid;
	private final Bounds[] places;
	private final double spacing = Style.shipped().sizes().boxSpacing();

	private ResultMapLayout(ResultMap map, Map<Integer, StoredPosition> stored, ColumnGrid grid) {
		this.map = map;
		this.stored = stored;
		this.grid = grid;
		this.places = new Bounds[map.boxes().size()];
	}

	/**
	 * Arranges a map.
	 *
	 * @param stored where boxes were placed by hand, by index; empty: the columns fit the content
	 */
	public static ArrangedMap arrange(ResultMap map, Map<Integer, StoredPosition> stored) {
		return new ResultMapLayout(map, stored, stored.isEmpty() ? ColumnGrid.fitted(map) : ColumnGrid.fixed()).arrange();
	}

	private ArrangedMap arrange() {
		ElkRows rows = new ElkRows(map);
		rows.layout();
		double shift = ColumnGrid.TOP - top(rows);
		placePinned();
		placeRest(IntStream.range(0, places.length).filter(i -> isStored(i) && places[i] == null).boxed()
				.sorted(Comparator.comparing((Integer i) -> stored.get(i).y())).toList(), rows, shift);
		placeRest(IntStream.range(0, places.length).filter(i -> !isStored(i)).boxed().sorted(Comparator.comparing(rows::y)).toList(), rows, shift);
		List<Bounds> boxes = List.of(places);
		// where boxes were moved by hand, ELK's passages may lead through them
		Passages passages = stored.isEmpty() ? (link, column) -> rows.passage(link, column) + shift : Passages.UNKNOWN;
		return new ArrangedMap(map, grid, boxes, new Router(map, boxes, passages).routes());
	}

	/** The top edge of whatever stands or runs highest in ELK's layout. */
	private double top(ElkRows rows) {
		double top = Double.POSITIVE_INFINITY;
		for (int i = 0; i < places.length; i++)
			top = Math.min(top, rows.y(i));
		for (int i = 0; i < map.links().size(); i++) {
			int from = map.boxes().get(map.links().get(i).from()).column().ordinal();
			int to = map.boxes().get(map.links().get(i).to()).column().ordinal();
			for (int column = Math.min(from, to) + 1; column < Math.max(from, to); column++) {
				double passage = rows.passage(i, MapColumn.values()[column]);
				top = Double.isNaN(passage) ? top : Math.min(top, passage);
			}
		}
		return top;
	}

	private boolean isStored(int box) {
		return stored.containsKey(box);
	}

	private void placePinned() {
		stored.forEach((box, position) -> {
			if (position.isPinned())
				places[box] = at(box, position.x(), position.y());
		});
	}

	private void placeRest(List<Integer> boxes, ElkRows rows, double shift) {
		List<Integer> placed = new ArrayList<>(IntStream.range(0, places.length).filter(i -> places[i] != null).boxed().toList());
		for (int box : boxes) {
			StoredPosition position = stored.get(box);
			Bounds wanted = position == null ? at(box, grid.boxX().get(map.boxes().get(box).column()), rows.y(box) + shift)
					: at(box, position.x(), position.y());
			places[box] = firstFree(wanted, placed, position == null ? spacing : 0);
			placed.add(box);
		}
	}

	private Bounds at(int box, double x, double y) {
		return new Bounds(x, y, map.boxes().get(box).width(), map.boxes().get(box).height());
	}

	/** The place itself or the next one below that keeps its distance to everything placed. */
	private Bounds firstFree(Bounds wanted, List<Integer> placed, double distance) {
		Bounds place = wanted;
		boolean isFree;
		do {
			isFree = true;
			for (int other : placed) {
				// a hair less than the distance, so that rounding never moves what ELK has spaced
				if (places[other].overlaps(new Bounds(place.x(), place.y() - distance + 0.01, place.width(), place.height() + 2 * distance - 0.02))) {
					place = new Bounds(place.x(), places[other].bottom() + distance, place.width(), place.height());
					isFree = false;
				}
			}
		} while (!isFree);
		return place;
	}
}
