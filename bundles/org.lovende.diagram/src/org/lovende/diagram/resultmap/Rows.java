package org.lovende.diagram.resultmap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lovende.diagram.style.Style;

/**
 * The heights of boxes and passages, made of ELK's. The order in every column is ELK's, which has few crossings, or its mirror image, which has as
 * few, whichever keeps more of the order in which people wrote. Where ELK's placement is much higher than the fullest column needs, it is closed
 * up: a map should be seen at one glance.
 */
final class Rows {
	private static final double LOOSE = 1.05;
	private static final int SWEEPS = 6;
	/** How strongly an item without neighbours keeps to its place, against 1 for one with a neighbour. */
	private static final double ANCHOR = 0.01;

	/** A box, or an arrow's passage through a column. */
	private static final class Item {
		private final int box;
		private final double height;
		private final List<Item> neighbours = new ArrayList<>();
		private double y;

		Item(int box, double y, double height) {
			this.box = box;
			this.y = y;
			this.height = height;
		}

		boolean isPassage() {
			return box < 0;
		}

		double centre() {
			return y + height / 2;
		}
	}

	/** A passage of a link through a column. */
	private record Crossing(int link, MapColumn column) {
	}

	private final ResultMap map;
	private final Map<MapColumn, List<Item>> columns = new EnumMap<>(MapColumn.class);
	private final List<Item> boxes = new ArrayList<>();
	private final Map<Crossing, Item> passages = new HashMap<>();
	private final double boxSpacing = Style.shipped().sizes().boxSpacing();

	Rows(ResultMap map, ElkRows elk) {
		this.map = map;
		collect(elk);
		if (isMirrorBetter())
			columns.values().forEach(items -> items.forEach(item -> item.y = -item.y - item.height));
		columns.values().forEach(items -> items.sort(Comparator.comparingDouble(item -> item.y)));
		moveToTop();
		double needed = columns.values().stream().mapToDouble(this::leastHeight).max().orElse(0);
		double height = columns.values().stream().flatMap(List::stream).mapToDouble(item -> item.y + item.height).max().orElse(0);
		if (height > needed * LOOSE)
			closeUp(needed, needed / height);
	}

	/** Top edge of a box, 0 or more. */
	double y(int box) {
		return boxes.get(box).y;
	}

	/** The height at which an arrow passes a column; NaN if it does not. */
	double passage(int link, MapColumn column) {
		Item passage = passages.get(new Crossing(link, column));
		return passage == null ? Double.NaN : passage.y;
	}

	private void collect(ElkRows elk) {
		for (int box = 0; box < map.boxes().size(); box++) {
			Item item = new Item(box, elk.y(box), map.boxes().get(box).height());
			boxes.add(item);
			columns.computeIfAbsent(map.boxes().get(box).column(), column -> new ArrayList<>()).add(item);
		}
		for (int link = 0; link < map.links().size(); link++) {
			Item from = boxes.get(map.links().get(link).from());
			Item to = boxes.get(map.links().get(link).to());
			int start = map.boxes().get(from.box).column().ordinal();
			int end = map.boxes().get(to.box).column().ordinal();
			if (start == end)
				continue;
			Item before = start < end ? from : to;
			for (int column = Math.min(start, end) + 1; column < Math.max(start, end); column++) {
				Item passage = passage(elk, link, MapColumn.values()[column]);
				if (passage != null)
					before = join(before, passage);
			}
			join(before, start < end ? to : from);
		}
	}

	/** @return null if the column is empty: nothing to pass */
	private Item passage(ElkRows elk, int link, MapColumn column) {
		double y = elk.passage(link, column);
		if (Double.isNaN(y))
			return null;
		Item passage = new Item(-1, y, 0);
		passages.put(new Crossing(link, column), passage);
		columns.get(column).add(passage);
		return passage;
	}

	/** @return the second item */
	private static Item join(Item a, Item b) {
		a.neighbours.add(b);
		b.neighbours.add(a);
		return b;
	}

	private boolean isMirrorBetter() {
		int kept = 0;
		int turned = 0;
		for (List<Item> items : columns.values())
			for (Item a : items)
				for (Item b : items)
					if (!a.isPassage() && !b.isPassage() && a.box < b.box) {
						if (a.y < b.y)
							kept++;
						else
							turned++;
					}
		return turned > kept;
	}

	private void moveToTop() {
		double top = columns.values().stream().flatMap(List::stream).mapToDouble(item -> item.y).min().orElse(0);
		columns.values().forEach(items -> items.forEach(item -> item.y -= top));
	}

	private double leastHeight(List<Item> items) {
		double height = 0;
		for (int i = 0; i < items.size(); i++)
			height += items.get(i).height + (i == 0 ? 0 : spacing(items.get(i - 1), items.get(i)));
		return height;
	}

	private double spacing(Item above, Item below) {
		if (above.isPassage() && below.isPassage())
			return ResultMap.PORT_SPACING;
		return above.isPassage() || below.isPassage() ? ElkRows.PASSAGE : boxSpacing;
	}

	/** Moves every column within the height so that items stand near their neighbours, without changing the order. */
	private void closeUp(double height, double scale) {
		columns.values().forEach(items -> items.forEach(item -> item.y *= scale));
		List<List<Item>> order = new ArrayList<>(columns.values());
		order.forEach(items -> settle(items, height));
		for (int sweep = 0; sweep < SWEEPS; sweep++) {
			order.forEach(items -> settle(items, height));
			Collections.reverse(order);
		}
	}

	/**
	 * Isotonic regression (pool adjacent violators): the places nearest to the wanted ones that keep order and distances. What remains after
	 * taking off the room above each item only has to grow from item to item and to stay within what is left of the height.
	 */
	private void settle(List<Item> items, double height) {
		double slack = Math.max(0, height - leastHeight(items));
		double[] room = new double[items.size()];
		double[] mean = new double[items.size()];
		double[] weight = new double[items.size()];
		int[] count = new int[items.size()];
		int pools = 0;
		for (int i = 0; i < items.size(); i++) {
			Item item = items.get(i);
			room[i] = i == 0 ? 0 : room[i - 1] + items.get(i - 1).height + spacing(items.get(i - 1), item);
			mean[pools] = wanted(item) - room[i];
			weight[pools] = item.neighbours.isEmpty() ? ANCHOR : item.neighbours.size();
			count[pools] = 1;
			pools++;
			while (pools > 1 && mean[pools - 2] > mean[pools - 1]) {
				int a = pools - 2;
				mean[a] = (mean[a] * weight[a] + mean[a + 1] * weight[a + 1]) / (weight[a] + weight[a + 1]);
				weight[a] += weight[a + 1];
				count[a] += count[a + 1];
				pools--;
			}
		}
		int i = 0;
		for (int pool = 0; pool < pools; pool++)
			for (int n = 0; n < count[pool]; n++, i++)
				items.get(i).y = room[i] + Math.max(0, Math.min(slack, mean[pool]));
	}

	private static double wanted(Item item) {
		if (item.neighbours.isEmpty())
			return item.y;
		return item.neighbours.stream().mapToDouble(Item::centre).average().orElseThrow() - item.height / 2;
	}
}
