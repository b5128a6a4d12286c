package org.lovende.diagram.resultmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.lovende.diagram.scene.Bounds;
import org.lovende.diagram.style.Style;

/**
 * Puts the boxes of a result map in their places and leads its arrows around them. Boxes that somebody placed stay there, as far as that is in
 * their column; the others stand in their columns at the height that {@link Rows} finds, or below, where nothing is in their way. Deterministic.
 */
public final class ResultMapLayout {
	private final ResultMap map;
	private final Map<Integer, StoredPosition> stored;
	private final ColumnGrid grid;
	private final boolean isStraight;
	private final Bounds[] places;
	private Rows rows;
	private final double spacing = Style.shipped().sizes().boxSpacing();

	private ResultMapLayout(ResultMap map, Map<Integer, StoredPosition> stored, ColumnGrid grid, boolean isStraight) {
		this.map = map;
		this.stored = stored;
		this.grid = grid;
		this.isStraight = isStraight;
		this.places = new Bounds[map.boxes().size()];
	}

	/**
	 * Arranges a map.
	 *
	 * @param stored where boxes were placed by hand, by index; empty: the columns fit the content
	 */
	public static ArrangedMap arrange(ResultMap map, Map<Integer, StoredPosition> stored) {
		return arrange(map, stored, false);
	}

	/**
	 * Arranges a map.
	 *
	 * @param stored where boxes were placed by hand, by index; empty: the columns fit the content
	 * @param isStraight whether arrows are straight lines, even where a box stands in their way
	 */
	public static ArrangedMap arrange(ResultMap map, Map<Integer, StoredPosition> stored, boolean isStraight) {
		return new ResultMapLayout(map, stored, stored.isEmpty() ? ColumnGrid.fitted(map) : ColumnGrid.fixed(), isStraight).arrange();
	}

	private ArrangedMap arrange() {
		placePinned();
		placeRest(IntStream.range(0, places.length).filter(i -> isStored(i) && places[i] == null).boxed()
				.sorted(Comparator.comparing((Integer i) -> stored.get(i).y())).toList());
		placeRest(IntStream.range(0, places.length).filter(i -> !isStored(i)).boxed().sorted(Comparator.comparing((Integer i) -> rows().y(i))).toList());
		List<Bounds> boxes = List.of(places);
		// where boxes were moved by hand, ELK's passages may lead through them
		Passages passages = stored.isEmpty() ? (link, column) -> ColumnGrid.TOP + rows().passage(link, column) : Passages.UNKNOWN;
		return new ArrangedMap(map, grid, boxes, (isStraight ? Router.straight(map, boxes) : new Router(map, boxes, passages)).routes());
	}

	/** Found when somebody asks for it: it takes longest of all, and a map whose boxes were all placed by hand needs none of it. */
	private Rows rows() {
		if (rows == null) {
			ElkRows elk = new ElkRows(map);
			elk.layout();
			rows = new Rows(map, elk);
		}
		return rows;
	}

	private boolean isStored(int box) {
		return stored.containsKey(box);
	}

	private void placePinned() {
		stored.forEach((box, position) -> {
			if (position.isPinned())
				places[box] = at(box, position);
		});
	}

	private void placeRest(List<Integer> boxes) {
		List<Integer> placed = new ArrayList<>(IntStream.range(0, places.length).filter(i -> places[i] != null).boxed().toList());
		for (int box : boxes) {
			StoredPosition position = stored.get(box);
			Bounds wanted = position == null ? at(box, grid.boxX().get(map.boxes().get(box).column()), ColumnGrid.TOP + rows().y(box))
					: at(box, position);
			// where nothing was placed by hand, the rows are free of overlaps
			places[box] = stored.isEmpty() ? wanted : firstFree(wanted, placed, position == null ? spacing : 0);
			placed.add(box);
		}
	}

	private Bounds at(int box, StoredPosition position) {
		return at(box, grid.inside(map.boxes().get(box).column(), position.x()), position.y());
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
