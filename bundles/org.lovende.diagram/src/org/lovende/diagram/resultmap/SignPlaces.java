package org.lovende.diagram.resultmap;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lovende.diagram.scene.Bounds;

/**
 * Finds the place of each arrow's sign: on the arrow, near its middle, away from other arrows, signs and boxes, so that nobody takes it for the
 * sign of another arrow. Most changes of a map leave its arrows where they are; then nothing is found again that was found the last time.
 */
final class SignPlaces {
	private static final double[] SHARES = {0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8};
	private static final double CELL = 24;
	/** The side of a cell in which boxes are looked for, which are larger than the other things. */
	private static final double BOX_CELL = 96;
	private static final double SAMPLE = 8;
	/** From this distance on, another arrow does not disturb. */
	private static final double AWAY = 20;
	private static final double SIGN_DISTANCE = 24;
	private static final double BOX_ROOM = 10;

	private record Cell(int x, int y) {
		static Cell of(double x, double y) {
			return of(x, y, CELL);
		}

		static Cell of(double x, double y, double side) {
			return new Cell((int) Math.floor(x / side), (int) Math.floor(y / side));
		}

		/** That of a record would give the cells of a diagonal the same number. */
		@Override
		public int hashCode() {
			return x * 7919 + y;
		}
	}

	private record Sample(int route, double x, double y) {
	}

	/** A sign that was asked for, and what was found. */
	private record Answer(int route, Point2D.Double place) {
	}

	/** The last ones on each thread: whoever edits a map asks again and again about the same arrows. */
	private static final ThreadLocal<SignPlaces> LAST = new ThreadLocal<>();

	private final List<Route> routes;
	private final List<List<Point2D.Double>> samples;
	private final Map<Cell, List<Sample>> near;
	/** The boxes, with the room around them, by all cells that they touch. */
	private final Map<Cell, List<Bounds>> boxes;
	private final Map<Cell, List<Point2D.Double>> signs = new HashMap<>();
	private final List<Answer> answers = new ArrayList<>();
	/** What was answered the last time; it holds as long as the questions are the same. */
	private final List<Answer> before;
	private boolean isAsBefore = true;

	/** For signs in the order in which they are asked for. */
	static SignPlaces of(ArrangedMap map) {
		SignPlaces last = LAST.get();
		SignPlaces now = last != null && last.routes == map.routes() ? new SignPlaces(last) : new SignPlaces(map);
		LAST.set(now);
		return now;
	}

	/** For the same boxes and arrows. */
	private SignPlaces(SignPlaces last) {
		routes = last.routes;
		samples = last.samples;
		near = last.near;
		boxes = last.boxes;
		before = List.copyOf(last.answers);
	}

	private SignPlaces(ArrangedMap map) {
		routes = map.routes();
		samples = new ArrayList<>();
		near = new HashMap<>();
		boxes = new HashMap<>();
		before = List.of();
		map.boxes().forEach(box -> add(box.grow(BOX_ROOM)));
		for (int route = 0; route < map.routes().size(); route++) {
			List<Point2D.Double> points = evenly(map.routes().get(route).points());
			samples.add(points);
			for (Point2D.Double point : points)
				near.computeIfAbsent(Cell.of(point.x, point.y), cell -> new ArrayList<>()).add(new Sample(route, point.x, point.y));
		}
	}

	private void add(Bounds room) {
		Cell first = Cell.of(room.x(), room.y(), BOX_CELL);
		Cell last = Cell.of(room.right(), room.bottom(), BOX_CELL);
		for (int x = first.x(); x <= last.x(); x++)
			for (int y = first.y(); y <= last.y(); y++)
				boxes.computeIfAbsent(new Cell(x, y), cell -> new ArrayList<>()).add(room);
	}

	/** The place of the next sign, on this route. */
	Point2D.Double place(int route) {
		int next = answers.size();
		isAsBefore &= next < before.size() && before.get(next).route() == route;
		Point2D.Double place = isAsBefore ? before.get(next).place() : find(route);
		answers.add(new Answer(route, place));
		signs.computeIfAbsent(Cell.of(place.x, place.y), cell -> new ArrayList<>()).add(place);
		return place;
	}

	private Point2D.Double find(int route) {
		List<Point2D.Double> points = samples.get(route);
		Point2D.Double best = null;
		double bestScore = Double.NEGATIVE_INFINITY;
		for (double share : SHARES) {
			Point2D.Double candidate = points.get((int) Math.round(share * (points.size() - 1)));
			double score = score(route, candidate) - 12 * Math.abs(share - 0.5);
			if (score > bestScore) {
				bestScore = score;
				best = candidate;
			}
		}
		return best;
	}

	private double score(int route, Point2D.Double at) {
		double distance = AWAY;
		double toSign = SIGN_DISTANCE;
		Cell cell = Cell.of(at.x, at.y);
		for (int x = cell.x() - 1; x <= cell.x() + 1; x++)
			for (int y = cell.y() - 1; y <= cell.y() + 1; y++) {
				Cell neighbour = new Cell(x, y);
				for (Sample sample : near.getOrDefault(neighbour, List.of()))
					if (sample.route() != route)
						distance = Math.min(distance, at.distance(sample.x(), sample.y()));
				for (Point2D.Double sign : signs.getOrDefault(neighbour, List.of()))
					toSign = Math.min(toSign, at.distance(sign));
			}
		boolean isOnBox = boxes.getOrDefault(Cell.of(at.x, at.y, BOX_CELL), List.of()).stream().anyMatch(room -> room.contains(at.x, at.y));
		return distance + 3 * toSign - (isOnBox ? 100 : 0);
	}

	private static List<Point2D.Double> evenly(List<Point2D.Double> corners) {
		List<Point2D.Double> points = new ArrayList<>();
		for (int i = 1; i < corners.size(); i++) {
			Point2D.Double a = corners.get(i - 1);
			Point2D.Double b = corners.get(i);
			int steps = Math.max(1, (int) Math.ceil(a.distance(b) / SAMPLE));
			for (int step = i == 1 ? 0 : 1; step <= steps; step++)
				points.add(new Point2D.Double(a.x + (b.x - a.x) * step / steps, a.y + (b.y - a.y) * step / steps));
		}
		return points;
	}
}
