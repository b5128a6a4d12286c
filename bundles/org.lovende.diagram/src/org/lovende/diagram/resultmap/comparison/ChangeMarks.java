package org.lovende.diagram.resultmap.comparison;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.lovende.core.Messages;
import org.lovende.core.compare.ChangeKind;
import org.lovende.diagram.resultmap.ArrangedMap;
import org.lovende.diagram.resultmap.ResultMapMarks;
import org.lovende.diagram.scene.Bounds;
import org.lovende.diagram.scene.Circle;
import org.lovende.diagram.scene.Group;
import org.lovende.diagram.scene.Mark;
import org.lovende.diagram.scene.Path;
import org.lovende.diagram.scene.Rectangle;
import org.lovende.diagram.scene.Sheet;
import org.lovende.diagram.scene.Stroke;
import org.lovende.diagram.scene.Text;
import org.lovende.diagram.style.Style;
import org.lovende.diagram.text.Font;
import org.lovende.diagram.text.Typeface;

/** The marks that say what became of a box or an arrow in the other version. */
final class ChangeMarks {
	private static final Style STYLE = Style.shipped();
	private static final Font WORD = new Font(Typeface.BOLD, STYLE.sizes().small());
	private static final Font EXPLANATION = new Font(Typeface.REGULAR, STYLE.sizes().small());
	private static final double PILL_HEIGHT = 18;
	private static final double PILL_PADDING = 8;
	private static final double OUTLINE_WIDTH = 3;
	private static final double OUTLINE_DISTANCE = 3;
	private static final double ARROW_WIDTH = 3;
	private static final double GAP = 32;
	/** Where along an arrow its pill may stand, the best first: away from the middle, where the arrow's own signs are. */
	private static final double[] SHARES = {0.35, 0.65, 0.5, 0.25, 0.75, 0.15, 0.85};
	private static final double[] MIDDLE = {0.5};
	/** An arrow is short below this multiple of its word's width. */
	private static final double SHORT = 2;

	private final ArrangedMap arranged;
	private final Locale locale;
	private final Messages messages;
	private final List<Bounds> taken;

	ChangeMarks(ArrangedMap arranged, Locale locale) {
		this.arranged = arranged;
		this.locale = locale;
		messages = Messages.of(ChangeMarks.class, locale);
		taken = new ArrayList<>(arranged.boxes().stream().map(box -> box.grow(2)).toList());
	}

	/** An outline around a box whose upper left corner is at (0, 0), and the sign and word on its upper edge. */
	List<Mark> aroundBox(ChangeKind kind, double width, double height) {
		List<Mark> marks = new ArrayList<>();
		Stroke outline = new Stroke(accent(kind), OUTLINE_WIDTH, dashes(kind), kind == ChangeKind.CHANGED);
		marks.add(new Rectangle(-OUTLINE_DISTANCE, -OUTLINE_DISTANCE, width + 2 * OUTLINE_DISTANCE, height + 2 * OUTLINE_DISTANCE,
				STYLE.sizes().radius() + OUTLINE_DISTANCE, null, outline));
		marks.addAll(pill(kind, width - pillWidth(kind) - PILL_PADDING, -OUTLINE_DISTANCE - PILL_HEIGHT / 2));
		return marks;
	}

	/** The marks of an arrow in the colour of the change; dashes and dots still tell how certain it is. */
	List<Mark> recoloured(ChangeKind kind, List<Mark> marks) {
		return marks.stream().map(mark -> mark instanceof Path path && path.stroke() != null ? recoloured(kind, path) : mark).toList();
	}

	private static Mark recoloured(ChangeKind kind, Path path) {
		Stroke stroke = path.stroke();
		return new Path(path.shape(), path.fill(), new Stroke(accent(kind), ARROW_WIDTH, stroke.dashes(), stroke.isRound()), path.hasHead(), path.data());
	}

	/** The sign and word on an arrow, clear of boxes, of the arrow's own signs and of what stands on other arrows. */
	List<Mark> onArrow(ChangeKind kind, int link, Group arrow) {
		for (Mark mark : arrow.marks())
			if (mark instanceof Circle sign)
				taken.add(new Bounds(sign.x() - sign.radius(), sign.y() - sign.radius(), 2 * sign.radius(), 2 * sign.radius()));
		List<Point2D.Double> points = arranged.routes().get(link).points();
		Bounds place = place(kind, points);
		taken.add(place);
		return pill(kind, place.x(), place.y());
	}

	private Bounds place(ChangeKind kind, List<Point2D.Double> points) {
		// on a short arrow the word would hide the line and its head
		boolean isShort = length(points) < SHORT * pillWidth(kind);
		double[] heights = isShort ? new double[] {-PILL_HEIGHT, PILL_HEIGHT, 0} : new double[] {0, -PILL_HEIGHT, PILL_HEIGHT};
		Bounds first = null;
		for (double height : heights)
			for (double share : isShort ? MIDDLE : SHARES) {
				Point2D.Double point = along(points, share);
				Bounds candidate = new Bounds(point.x - pillWidth(kind) / 2, point.y + height - PILL_HEIGHT / 2, pillWidth(kind), PILL_HEIGHT);
				if (taken.stream().noneMatch(candidate::overlaps))
					return candidate;
				if (first == null)
					first = candidate;
			}
		return first;
	}

	private static double length(List<Point2D.Double> points) {
		double length = 0;
		for (int i = 1; i < points.size(); i++)
			length += points.get(i).distance(points.get(i - 1));
		return length;
	}

	private static Point2D.Double along(List<Point2D.Double> points, double share) {
		double rest = length(points) * share;
		for (int i = 1; i < points.size(); i++) {
			Point2D.Double a = points.get(i - 1);
			Point2D.Double b = points.get(i);
			double step = a.distance(b);
			if (step > 0 && rest <= step)
				return new Point2D.Double(a.x + (b.x - a.x) * rest / step, a.y + (b.y - a.y) * rest / step);
			rest -= step;
		}
		return points.get(points.size() - 1);
	}

	/** What the marks mean, in one line. */
	Group legend(List<ChangeKind> kinds, double top) {
		List<Mark> marks = new ArrayList<>();
		double middle = top + ResultMapMarks.LEGEND_HEIGHT / 2;
		double x = text(marks, messages.get("legend"), WORD, Sheet.MARGIN, middle);
		for (ChangeKind kind : kinds) {
			marks.addAll(pill(kind, x, middle - PILL_HEIGHT / 2));
			x = text(marks, messages.get("legend." + kind.name()), EXPLANATION, x + pillWidth(kind) + PILL_PADDING, middle);
		}
		Map<String, String> data = new LinkedHashMap<>();
		data.put("id", "legend-changes");
		data.put("kind", "legend");
		return new Group(data, messages.get("legend"), 0, 0, marks);
	}

	/** @return where the next entry begins */
	private static double text(List<Mark> marks, String text, Font font, double x, double middle) {
		marks.add(new Text(text, x, middle + font.halfCapital(), font, STYLE.colours().text(), Text.Anchor.LEFT));
		return x + font.width(text) + GAP;
	}

	private List<Mark> pill(ChangeKind kind, double x, double y) {
		double width = pillWidth(kind);
		return List.of(new Rectangle(x, y, width, PILL_HEIGHT, PILL_HEIGHT / 2, accent(kind), Stroke.solid(STYLE.colours().card(), 1)),
				new Text(label(kind), x + width / 2, y + PILL_HEIGHT / 2 + WORD.halfCapital(), WORD, STYLE.colours().card(), Text.Anchor.MIDDLE));
	}

	private double pillWidth(ChangeKind kind) {
		return WORD.width(label(kind)) + 2 * PILL_PADDING;
	}

	private String label(ChangeKind kind) {
		return kind.sign() + ' ' + kind.word(locale);
	}

	private static String accent(ChangeKind kind) {
		return STYLE.category(STYLE.changes().get(kind.name())).accent();
	}

	private static List<Double> dashes(ChangeKind kind) {
		return switch (kind) {
		case ADDED -> List.of();
		case REMOVED -> List.of(9.0, 5.0);
		case CHANGED -> List.of(0.1, 5.0);
		};
	}
}
