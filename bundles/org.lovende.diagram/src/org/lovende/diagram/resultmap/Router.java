package org.lovende.diagram.resultmap;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.lovende.diagram.scene.Bounds;

/**
 * Leads arrows from box to box. An arrow to the right leaves at the right side and enters at the left, one back at the other sides, one inside a
 * column runs in a bow beside it. Through the columns between, an arrow passes in the gaps between boxes; where boxes were placed so that this
 * fails, it takes a {@link Detour}. On request arrows between columns are straight lines instead, whatever is in their way. Arrows that meet at a side of a box each have their own place there.
 */
final class Router {
	/** Room between the ends of neighbouring arrows where a side has plenty. */
	private static final double WIDE_PORT_SPACING = 14;
	private static final double CORNER = 8;
	private static final double FAR = 1e6;
	/** A bow reaches three quarters of this beyond the boxes. */
	private static final double LEAST_BOW = 26;
	private static final double MOST_BOW = 88;

	/** Where an arrow meets a box: at the right side or the left one. */
	private record End(int link, boolean isStart, boolean isRight, double towards) {
	}

	private final ResultMap map;
	private final List<Bounds> boxes;
	private final List<Band> bands;
	private final int[] bandOf;
	private final boolean isStraight;
	private final List<List<Passage>> passages = new ArrayList<>();
	private final double[] startY;
	private final double[] endY;

	Router(ResultMap map, List<Bounds> boxes, Passages known) {
		this(map, boxes, known, false);
	}

	private Router(ResultMap map, List<Bounds> boxes, Passages known, boolean isStraight) {
		this.isStraight = isStraight;
		this.map = map;
		this.boxes = boxes;
		this.bands = Band.of(boxes);
		this.bandOf = new int[boxes.size()];
		for (int band = 0; band < bands.size(); band++)
			for (int box : bands.get(band).boxes())
				bandOf[box] = band;
		this.startY = new double[map.links().size()];
		this.endY = new double[map.links().size()];
		findPassages(known);
		findPorts();
	}

	/** One that draws straight lines. */
	static Router straight(ResultMap map, List<Bounds> boxes) {
		return new Router(map, boxes, Passages.UNKNOWN, true);
	}

	List<Route> routes() {
		List<Route> routes = new ArrayList<>();
		for (int link = 0; link < map.links().size(); link++)
			routes.add(route(link));
		return routes;
	}

	private int from(int link) {
		return map.links().get(link).from();
	}

	private int to(int link) {
		return map.links().get(link).to();
	}

	/** 1: to the right, -1: to the left, 0: neither, the boxes stand above one another. */
	private int direction(int link) {
		Bounds from = boxes.get(from(link));
		Bounds to = boxes.get(to(link));
		return to.x() >= from.right() ? 1 : from.x() >= to.right() ? -1 : 0;
	}

	private void findPassages(Passages known) {
		for (int link = 0; link < map.links().size(); link++) {
			Bounds from = boxes.get(from(link));
			Bounds to = boxes.get(to(link));
			int step = direction(link);
			List<Passage> through = new ArrayList<>();
			for (int band = bandOf[from(link)] + step; step != 0 && !isStraight && step * (bandOf[to(link)] - band) > 0; band += step) {
				Band between = bands.get(band);
				double share = ((between.left() + between.right()) / 2 - from.centreX()) / (to.centreX() - from.centreX());
				double straight = from.centreY() + (to.centreY() - from.centreY()) * share;
				double wanted = known.y(link, map.boxes().get(between.boxes().get(0)).column());
				Passage passage = new Passage(between, Double.isNaN(wanted) ? straight : wanted);
				between.pass(passage);
				through.add(passage);
			}
			passages.add(through);
		}
		bands.forEach(Band::settle);
	}

	private void findPorts() {
		List<List<End>> ends = new ArrayList<>();
		for (int box = 0; box < boxes.size(); box++)
			ends.add(new ArrayList<>());
		for (int link = 0; link < map.links().size(); link++) {
			ends.get(from(link)).add(end(link, true));
			ends.get(to(link)).add(end(link, false));
		}
		for (int box = 0; box < boxes.size(); box++) {
			spread(box, ends.get(box).stream().filter(End::isRight).toList());
			spread(box, ends.get(box).stream().filter(end -> !end.isRight()).toList());
		}
	}

	private End end(int link, boolean isStart) {
		int direction = direction(link);
		if (direction == 0)
			return new End(link, isStart, true, bowTowards(link, isStart));
		List<Passage> through = passages.get(link);
		double other = boxes.get(isStart ? to(link) : from(link)).centreY();
		double towards = through.isEmpty() ? other : through.get(isStart ? 0 : through.size() - 1).y();
		return new End(link, isStart, direction > 0 == isStart, towards);
	}

	/** Bows meet at the end of the side that faces the other box, the wider bow outside the narrower. */
	private double bowTowards(int link, boolean isStart) {
		double here = boxes.get(isStart ? from(link) : to(link)).centreY();
		double there = boxes.get(isStart ? to(link) : from(link)).centreY();
		if (here == there)
			return isStart ? FAR : -FAR;
		return there > here ? FAR - (there - here) : -FAR + (here - there);
	}

	private void spread(int box, List<End> ends) {
		List<End> order = new ArrayList<>(ends);
		order.sort(Comparator.comparing(End::towards));
		Bounds bounds = boxes.get(box);
		double step = Math.min(WIDE_PORT_SPACING, (bounds.height() - 2 * CORNER) / Math.max(1, order.size() - 1));
		double y = bounds.centreY() - step * (order.size() - 1) / 2;
		for (End end : order) {
			(end.isStart() ? startY : endY)[end.link()] = y;
			y += step;
		}
	}

	private Route route(int link) {
		int direction = direction(link);
		Bounds from = boxes.get(from(link));
		Bounds to = boxes.get(to(link));
		double startX = direction >= 0 ? from.right() : from.x();
		double endX = direction > 0 ? to.x() : to.right();
		Path2D.Double path = direction == 0 ? bow(link, startX, endX) : isStraight ? line(link, startX, endX) : curve(link, direction, startX, endX);
		Route route = new Route(path);
		if (isStraight || !hitsForeignBox(route, link))
			return route;
		List<Point2D.Double> detour = new Detour(boxes).find(new Point2D.Double(startX, startY[link]), direction < 0 ? -1 : 1,
				new Point2D.Double(endX, endY[link]), direction > 0 ? -1 : 1);
		return detour.isEmpty() ? route : new Route(Detour.rounded(detour));
	}

	private Path2D.Double line(int link, double startX, double endX) {
		Path2D.Double path = new Path2D.Double();
		path.moveTo(startX, startY[link]);
		path.lineTo(endX, endY[link]);
		return path;
	}

	private Path2D.Double bow(int link, double startX, double endX) {
		double height = Math.abs(endY[link] - startY[link]);
		double bow = Math.min(MOST_BOW, LEAST_BOW + height * 0.06);
		double x = Math.max(startX, endX) + bow;
		Path2D.Double path = new Path2D.Double();
		path.moveTo(startX, startY[link]);
		path.curveTo(x, startY[link], x, endY[link], endX, endY[link]);
		return path;
	}

	private Path2D.Double curve(int link, int direction, double startX, double endX) {
		Path2D.Double path = new Path2D.Double();
		path.moveTo(startX, startY[link]);
		Band first = bands.get(bandOf[from(link)]);
		Band last = bands.get(bandOf[to(link)]);
		double x = startX;
		double y = startY[link];
		boolean leavesBand = first != last;
		if (leavesBand)
			x = straight(path, x, direction > 0 ? first.right() : first.left(), y);
		for (Passage passage : passages.get(link)) {
			double near = direction > 0 ? passage.band().left() : passage.band().right();
			double far = direction > 0 ? passage.band().right() : passage.band().left();
			turn(path, x, y, near, passage.y());
			x = straight(path, near, far, passage.y());
			y = passage.y();
		}
		double gapEnd = !leavesBand ? endX : direction > 0 ? last.left() : last.right();
		turn(path, x, y, gapEnd, endY[link]);
		straight(path, gapEnd, endX, endY[link]);
		return path;
	}

	private static double straight(Path2D.Double path, double fromX, double toX, double y) {
		if (Math.abs(fromX - toX) > 0.01)
			path.lineTo(toX, y);
		return toX;
	}

	private static void turn(Path2D.Double path, double x1, double y1, double x2, double y2) {
		double middle = (x1 + x2) / 2;
		path.curveTo(middle, y1, middle, y2, x2, y2);
	}

	private boolean hitsForeignBox(Route route, int link) {
		List<Point2D.Double> points = route.points();
		Rectangle2D extent = route.path().getBounds2D();
		for (int box = 0; box < boxes.size(); box++) {
			Bounds bounds = boxes.get(box);
			if (box == from(link) || box == to(link) || bounds.x() > extent.getMaxX() || bounds.right() < extent.getMinX()
					|| bounds.y() > extent.getMaxY() || bounds.bottom() < extent.getMinY())
				continue;
			Rectangle2D.Double area = new Rectangle2D.Double(bounds.x() + 0.5, bounds.y() + 0.5, bounds.width() - 1, bounds.height() - 1);
			for (int i = 1; i < points.size(); i++)
				if (area.intersectsLine(points.get(i - 1).x, points.get(i - 1).y, points.get(i).x, points.get(i).y))
					return true;
		}
		return false;
	}
}
