package org.lovende.diagram.matrix;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

import org.lovende.core.priority.Field;
import org.lovende.diagram.scene.Bounds;
import org.lovende.diagram.scene.Text;
import org.lovende.diagram.scene.TextBlock;
import org.lovende.diagram.style.Style;
import org.lovende.diagram.text.Font;
import org.lovende.diagram.text.Typeface;

/**
 * Places the points' titles beside them, one after the other, each where it covers nothing: no disc, no other title, no border between fields. A
 * title for which there is no room is left to the list beside the matrix, to which the number leads.
 */
final class Labels {
	private static final double[] WIDTHS = {150, 110, 200};
	private static final int MOST_LINES = 4;
	private static final double GAP = 6;
	private static final Style STYLE = Style.shipped();

	private final Plot plot;
	private final double scale;
	private final Font font;
	private final List<Point2D.Double> discs;
	private final List<Bounds> taken = new ArrayList<>();

	/**
	 * @param taken what else stands in the plot
	 * @param scale how much larger the letters are than on paper
	 */
	Labels(Plot plot, List<Point2D.Double> discs, List<Bounds> taken, double scale) {
		this.scale = scale;
		this.font = new Font(Typeface.REGULAR, scale * STYLE.sizes().label());
		this.plot = plot;
		this.discs = discs;
		this.taken.addAll(taken);
	}

	/** The lines of the title beside a disc; none if there is no room. */
	List<Text> place(String title, Point2D.Double disc, double radius) {
		for (double width : WIDTHS) {
			TextBlock block = TextBlock.wrap(title, font, STYLE.colours().text(), scale * width);
			if (block.lines().size() > MOST_LINES)
				continue;
			for (Side side : Side.values()) {
				Bounds bounds = side.bounds(disc, radius + GAP, block);
				if (isFree(bounds, disc, radius)) {
					taken.add(bounds);
					return side.marks(block, bounds);
				}
			}
		}
		return List.of();
	}

	private boolean isFree(Bounds bounds, Point2D.Double own, double radius) {
		Bounds wide = bounds.grow(2);
		double middleX = plot.x(Field.THRESHOLD);
		double middleY = plot.y(Field.THRESHOLD);
		boolean crossesBorder = wide.x() < middleX && wide.right() > middleX || wide.y() < middleY && wide.bottom() > middleY;
		// further from every other disc than from its own, so that nobody mistakes whose title it is
		Bounds near = bounds.grow(GAP + 6);
		boolean isNearOther = discs.stream().filter(disc -> disc != own)
				.map(disc -> new Bounds(disc.x, disc.y, 0, 0).grow(radius)).anyMatch(near::overlaps);
		return !crossesBorder && !isNearOther && plot.inner().contains(wide) && taken.stream().noneMatch(wide::overlaps);
	}

	/** The places for a title, best first. */
	private enum Side {
		RIGHT(1, 0), LEFT(-1, 0), BELOW(0, 1), ABOVE(0, -1), RIGHT_BELOW(1, 1), RIGHT_ABOVE(1, -1), LEFT_BELOW(-1, 1), LEFT_ABOVE(-1, -1);

		private final int dx;
		private final int dy;

		Side(int dx, int dy) {
			this.dx = dx;
			this.dy = dy;
		}

		Bounds bounds(Point2D.Double disc, double distance, TextBlock block) {
			// at a corner the title may come nearer than beside or below
			double away = dx != 0 && dy != 0 ? distance * 0.7 : distance;
			double x = disc.x + dx * (away + block.width() / 2) - block.width() / 2;
			double y = disc.y + dy * (away + block.height() / 2) - block.height() / 2;
			return new Bounds(x, y, block.width(), block.height());
		}

		List<Text> marks(TextBlock block, Bounds bounds) {
			return switch (dx) {
				case 1 -> block.marks(bounds.x(), bounds.y(), bounds.width());
				case -1 -> block.endingAt(bounds.right(), bounds.y());
				default -> block.centred(bounds.centreX(), bounds.y());
			};
		}
	}
}
