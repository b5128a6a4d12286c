package org.lovende.diagram.resultmap;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.lovende.diagram.scene.Bounds;
import org.lovende.diagram.style.Style;

/**
 * Where the columns of a result map stand. All five are always there, because an empty one says something too.
 *
 * @param boxX left edge of the boxes of each column; in a narrow one, which has none, where it would be in its middle
 * @param bandX left edge of each column's coloured band
 * @param bandWidth width of each column's band
 */
public record ColumnGrid(Map<MapColumn, Double> boxX, Map<MapColumn, Double> bandX, Map<MapColumn, Double> bandWidth) {
	/** Space between the bands of neighbouring columns. */
	static final double BAND_GAP = 16;
	/** Space around the whole map. */
	static final double MARGIN = 24;
	/** The top edge of the first box, below the headings. */
	public static final double TOP = 88;
	/** From this number of arrows between two columns on, more room is made for them. */
	private static final int CALM = 8;
	private static final double ROOM_PER_LINK = 3;
	private static final double MOST_ROOM = 120;

	private static final Style.Sizes SIZES = Style.shipped().sizes();

	/** The grid that never changes, on which people place boxes by hand: every column has its full width, also while it is empty. */
	public static ColumnGrid fixed() {
		return build(EnumSet.allOf(MapColumn.class), new int[MapColumn.values().length]);
	}

	/**
	 * The grid for a map that nobody arranged by hand: empty columns are narrow, and many arrows get room between their columns. One without boxes has
	 * nothing to fit to, and waits for the first box in the columns where that will stand.
	 */
	public static ColumnGrid fitted(ResultMap map) {
		if (map.isEmpty())
			return fixed();
		Set<MapColumn> used = EnumSet.noneOf(MapColumn.class);
		map.boxes().forEach(box -> used.add(box.column()));
		int[] linksAfter = new int[MapColumn.values().length];
		for (MapLink link : map.links()) {
			int from = map.boxes().get(link.from()).column().ordinal();
			int to = map.boxes().get(link.to()).column().ordinal();
			for (int column = Math.min(from, to); column < Math.max(from, to); column++)
				linksAfter[column]++;
			if (from == to)
				linksAfter[from]++;
		}
		return build(used, linksAfter);
	}

	private static ColumnGrid build(Set<MapColumn> wide, int[] linksAfter) {
		Map<MapColumn, Double> boxX = new EnumMap<>(MapColumn.class);
		Map<MapColumn, Double> bandX = new EnumMap<>(MapColumn.class);
		Map<MapColumn, Double> bandWidth = new EnumMap<>(MapColumn.class);
		double pad = (SIZES.columnGap() - BAND_GAP) / 2;
		double x = MARGIN;
		double extraBefore = 0;
		for (MapColumn column : MapColumn.values()) {
			boolean isWide = wide.contains(column);
			double extra = column == MapColumn.STRATEGIC_GOAL ? 0
					: Math.min(MOST_ROOM, Math.max(0, linksAfter[column.ordinal()] - CALM) * ROOM_PER_LINK);
			double left = isWide ? pad + extraBefore / 2 : (SIZES.emptyColumnWidth() - SIZES.boxWidth()) / 2;
			double width = isWide ? left + SIZES.boxWidth() + pad + extra / 2 : SIZES.emptyColumnWidth();
			bandX.put(column, x);
			boxX.put(column, x + left);
			bandWidth.put(column, width);
			x += width + BAND_GAP;
			extraBefore = extra;
		}
		return new ColumnGrid(boxX, bandX, bandWidth);
	}

	/**
	 * Where a box can stand that is wanted at a place, as far as it says how far to the right: no part of it leaves its column. Where its middle would
	 * stand beside the column, as after it has become a box of this column by a form, it stands in line with the others.
	 *
	 * @param x its left edge
	 */
	public double inside(MapColumn column, double x) {
		double left = bandX.get(column);
		double room = bandWidth.get(column) - SIZES.boxWidth();
		if (Math.abs(x - left - room / 2) > bandWidth.get(column) / 2)
			return boxX.get(column);
		return Math.max(left, Math.min(left + room, x));
	}

	/** The band of a column, from the top of the map to the height given. */
	public Bounds band(MapColumn column, double height) {
		return new Bounds(bandX.get(column), MARGIN, bandWidth.get(column), height - MARGIN);
	}

	/** The width of the map with its margins. */
	public double width() {
		MapColumn last = MapColumn.STRATEGIC_GOAL;
		return bandX.get(last) + bandWidth.get(last) + MARGIN;
	}
}
