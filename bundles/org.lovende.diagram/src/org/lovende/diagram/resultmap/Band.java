package org.lovende.diagram.resultmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.lovende.diagram.scene.Bounds;

/** Boxes that stand above one another: normally those of a column. Between two bands an arrow runs freely. */
final class Band {
	/** The least space between two bands in which an arrow can turn. */
	private static final double LEAST_GAP = 24;
	/** Distance that a passing arrow keeps from boxes. */
	private static final double CLEARANCE = 8;
	/** Below this height there are headings. */
	private static final double CEILING = ColumnGrid.TOP - 16;

	private final List<Integer> boxes = new ArrayList<>();
	private double left;
	private double right;
	private final List<Gap> gaps = new ArrayList<>();

	/** A free range between two boxes, with what passes through it. */
	private static final class Gap {
		private final double top;
		private final double bottom;
		private final List<Passage> passages = new ArrayList<>();

		Gap(double top, double bottom) {
			this.top = top;
			this.bottom = bottom;
		}

		double distance(double y) {
			return Math.max(0, Math.max(top - y, y - bottom));
		}

		boolean hasRoom() {
			return bottom - top >= passages.size() * ResultMap.PORT_SPACING;
		}

		/** Gives each passage its height: as wanted where possible, else with the least distance between neighbours. */
		void settle() {
			passages.sort(Comparator.comparing(Passage::wanted));
			double step = Math.min(ResultMap.PORT_SPACING, (bottom - top) / Math.max(1, passages.size() - 1));
			double[] ys = new double[passages.size()];
			for (int i = 0; i < ys.length; i++)
				ys[i] = Math.max(Math.max(top, passages.get(i).wanted()), i == 0 ? top : ys[i - 1] + step);
			double most = bottom;
			for (int i = ys.length - 1; i >= 0; i--) {
				ys[i] = Math.min(ys[i], most);
				most = ys[i] - step;
				passages.get(i).settle(ys[i]);
			}
		}
	}

	/** The bands of boxes from left to right. */
	static List<Band> of(List<Bounds> boxes) {
		List<Band> bands = new ArrayList<>();
		List<Integer> order = new ArrayList<>();
		for (int i = 0; i < boxes.size(); i++)
			order.add(i);
		order.sort(Comparator.comparing((Integer i) -> boxes.get(i).x()));
		for (int box : order) {
			Bounds bounds = boxes.get(box);
			Band last = bands.isEmpty() ? null : bands.get(bands.size() - 1);
			if (last == null || bounds.x() >= last.right + LEAST_GAP) {
				last = new Band();
				last.left = bounds.x();
				last.right = bounds.right();
				bands.add(last);
			}
			last.right = Math.max(last.right, bounds.right());
			last.boxes.add(box);
		}
		bands.forEach(band -> band.findGaps(boxes));
		return bands;
	}

	private void findGaps(List<Bounds> all) {
		double top = CEILING;
		for (Bounds box : boxes.stream().map(all::get).sorted(Comparator.comparing(Bounds::y)).toList()) {
			if (box.y() - CLEARANCE >= top)
				gaps.add(new Gap(top, box.y() - CLEARANCE));
			top = Math.max(top, box.bottom() + CLEARANCE);
		}
		gaps.add(new Gap(top, Double.MAX_VALUE / 4));
	}

	List<Integer> boxes() {
		return boxes;
	}

	double left() {
		return left;
	}

	double right() {
		return right;
	}

	/** Lets an arrow through at the gap nearest to where it wants to pass; its height is known after {@link #settle}. */
	void pass(Passage passage) {
		gaps.stream().filter(Gap::hasRoom).min(Comparator.comparing(gap -> gap.distance(passage.wanted()))).orElseThrow().passages.add(passage);
	}

	void settle() {
		gaps.forEach(Gap::settle);
	}
}
