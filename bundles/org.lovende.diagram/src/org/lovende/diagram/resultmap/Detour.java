package org.lovende.diagram.resultmap;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;

import org.lovende.diagram.scene.Bounds;

/**
 * The shortest way around boxes with horizontal and vertical pieces and few corners: Dijkstra's algorithm on the grid of lines that pass the
 * boxes at a distance. Used where boxes were placed by hand so that an arrow cannot run from column to column.
 */
final class Detour {
	/** Distances to boxes, the preferred one first. */
	private static final double[] DISTANCES = {12, 3};
	private static final double CORNER_COST = 60;
	private static final double RADIUS = 10;

	private final List<Bounds> boxes;
	private double distance;
	private double[] xs;
	private double[] ys;
	/** Whether the step from (x, y) to the next line to the right, or downwards, is blocked. */
	private boolean[][] blockedRight;
	private boolean[][] blockedDown;

	/** A grid point that was reached horizontally or vertically. */
	private record Step(int x, int y, boolean isHorizontal, double cost, Step before) {
	}

	Detour(List<Bounds> boxes) {
		this.boxes = boxes;
	}

	/**
	 * @param startSide 1: leaves to the right, -1: to the left
	 * @param endSide 1: enters from the right, -1: from the left
	 * @return the corners with both ends; empty if there is no way
	 */
	List<Point2D.Double> find(Point2D.Double start, int startSide, Point2D.Double end, int endSide) {
		for (double each : DISTANCES) {
			distance = each;
			List<Point2D.Double> corners = findAtDistance(start, startSide, end, endSide);
			if (!corners.isEmpty())
				return corners;
		}
		return List.of();
	}

	private List<Point2D.Double> findAtDistance(Point2D.Double start, int startSide, Point2D.Double end, int endSide) {
		double outX = start.x + startSide * distance;
		double inX = end.x + endSide * distance;
		buildGrid(outX, start.y, inX, end.y);
		Step last = search(index(xs, outX), index(ys, start.y), index(xs, inX), index(ys, end.y));
		if (last == null)
			return List.of();
		List<Point2D.Double> points = new ArrayList<>();
		points.add(end);
		for (Step step = last; step != null; step = step.before())
			points.add(new Point2D.Double(xs[step.x()], ys[step.y()]));
		points.add(start);
		Collections.reverse(points);
		return corners(points);
	}

	private void buildGrid(double... ends) {
		TreeSet<Double> x = new TreeSet<>(List.of(ends[0], ends[2]));
		TreeSet<Double> y = new TreeSet<>(List.of(ends[1], ends[3]));
		for (Bounds box : boxes) {
			x.add(box.x() - distance);
			x.add(box.right() + distance);
			y.add(box.y() - distance);
			y.add(box.bottom() + distance);
		}
		xs = x.stream().mapToDouble(Double::doubleValue).toArray();
		ys = y.stream().mapToDouble(Double::doubleValue).toArray();
		blockedRight = new boolean[xs.length][ys.length];
		blockedDown = new boolean[xs.length][ys.length];
		for (Bounds box : boxes)
			block(box.grow(distance / 2));
	}

	private void block(Bounds box) {
		int left = Math.max(0, index(xs, box.x()) - 1);
		int top = Math.max(0, index(ys, box.y()) - 1);
		for (int x = left; x < xs.length && xs[x] < box.right(); x++)
			for (int y = top; y < ys.length && ys[y] < box.bottom(); y++) {
				blockedRight[x][y] |= ys[y] > box.y() && (x + 1 == xs.length || xs[x + 1] > box.x());
				blockedDown[x][y] |= xs[x] > box.x() && (y + 1 == ys.length || ys[y + 1] > box.y());
			}
	}

	/** The index of a line, or of the first one after the place. */
	private static int index(double[] lines, double place) {
		int index = Arrays.binarySearch(lines, place);
		return index >= 0 ? index : -index - 1;
	}

	private Step search(int startX, int startY, int endX, int endY) {
		// by point and by how it was reached
		boolean[][][] done = new boolean[2][xs.length][ys.length];
		PriorityQueue<Step> open = new PriorityQueue<>((a, b) -> Double.compare(a.cost(), b.cost()));
		open.add(new Step(startX, startY, true, 0, null));
		while (!open.isEmpty()) {
			Step step = open.poll();
			boolean[][] reached = done[step.isHorizontal() ? 0 : 1];
			if (reached[step.x()][step.y()])
				continue;
			reached[step.x()][step.y()] = true;
			if (step.x() == endX && step.y() == endY && step.isHorizontal())
				return step;
			if (step.x() + 1 < xs.length && !blockedRight[step.x()][step.y()])
				open.add(next(step, step.x() + 1, step.y()));
			if (step.x() > 0 && !blockedRight[step.x() - 1][step.y()])
				open.add(next(step, step.x() - 1, step.y()));
			if (step.y() + 1 < ys.length && !blockedDown[step.x()][step.y()])
				open.add(next(step, step.x(), step.y() + 1));
			if (step.y() > 0 && !blockedDown[step.x()][step.y() - 1])
				open.add(next(step, step.x(), step.y() - 1));
			// turning on the spot, so that the last piece can be horizontal
			open.add(new Step(step.x(), step.y(), !step.isHorizontal(), step.cost() + CORNER_COST, step));
		}
		return null;
	}

	private Step next(Step step, int x, int y) {
		boolean isHorizontal = y == step.y();
		double length = Math.abs(xs[x] - xs[step.x()]) + Math.abs(ys[y] - ys[step.y()]);
		return new Step(x, y, isHorizontal, step.cost() + length + (isHorizontal == step.isHorizontal() ? 0 : CORNER_COST), step);
	}

	/** Without the points on straight pieces. */
	private static List<Point2D.Double> corners(List<Point2D.Double> points) {
		List<Point2D.Double> corners = new ArrayList<>();
		for (int i = 0; i < points.size(); i++) {
			Point2D.Double point = points.get(i);
			if (!corners.isEmpty() && corners.get(corners.size() - 1).equals(point))
				continue;
			if (corners.size() > 1) {
				Point2D.Double a = corners.get(corners.size() - 2);
				Point2D.Double b = corners.get(corners.size() - 1);
				if (a.x == b.x && b.x == point.x || a.y == b.y && b.y == point.y)
					corners.remove(corners.size() - 1);
			}
			corners.add(point);
		}
		return corners;
	}

	/** The way with rounded corners. */
	static Path2D.Double rounded(List<Point2D.Double> corners) {
		Path2D.Double path = new Path2D.Double();
		path.moveTo(corners.get(0).x, corners.get(0).y);
		for (int i = 1; i < corners.size() - 1; i++) {
			Point2D.Double corner = corners.get(i);
			Point2D.Double in = towards(corner, corners.get(i - 1));
			Point2D.Double out = towards(corner, corners.get(i + 1));
			path.lineTo(in.x, in.y);
			path.quadTo(corner.x, corner.y, out.x, out.y);
		}
		Point2D.Double end = corners.get(corners.size() - 1);
		path.lineTo(end.x, end.y);
		return path;
	}

	private static Point2D.Double towards(Point2D.Double corner, Point2D.Double other) {
		double length = corner.distance(other);
		double share = Math.min(RADIUS, length / 2) / Math.max(length, 1e-9);
		return new Point2D.Double(corner.x + (other.x - corner.x) * share, corner.y + (other.y - corner.y) * share);
	}
}
