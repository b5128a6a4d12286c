package org.lovende.diagram.matrix;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.lovende.core.Messages;
import org.lovende.core.priority.RankedPoint;
import org.lovende.core.priority.Ranking;
import org.lovende.diagram.scene.Circle;
import org.lovende.diagram.scene.Group;
import org.lovende.diagram.scene.Mark;
import org.lovende.diagram.scene.Scene;
import org.lovende.diagram.scene.Sheet;
import org.lovende.diagram.scene.Stroke;
import org.lovende.diagram.scene.TextBlock;
import org.lovende.diagram.style.Style;
import org.lovende.diagram.text.Font;
import org.lovende.diagram.text.Typeface;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.prioritisation.Period;

/** The priority matrix as a scene: fields, scales, numbered points, the ranked list and the tray of unrated points. */
public final class MatrixScene {
	private static final Style STYLE = Style.shipped();
	private static final Style.Colours COLOURS = STYLE.colours();
	private static final Font BODY = new Font(Typeface.REGULAR, STYLE.sizes().body());
	private static final Font SMALL = new Font(Typeface.REGULAR, STYLE.sizes().small());
	private static final Font HEADING = new Font(Typeface.BOLD, STYLE.sizes().heading());
	private static final double LIST_RADIUS = 12;
	private static final double TRAY_RADIUS = 5;
	private static final double LIST_GAP = 40;
	private static final double LIST_WIDTH = 320;
	private static final double ROW_GAP = 12;

	private final Messages messages;
	private final MatrixMarks matrix;
	private final List<RankedPoint> ranked;
	private final List<DevelopmentPoint> unrated;
	private final NumberFormat numbers;

	private MatrixScene(Ranking ranking, Messages messages) {
		this.messages = messages;
		this.matrix = new MatrixMarks(messages.locale());
		this.ranked = ranking.points();
		this.unrated = ranking.unrated();
		this.numbers = NumberFormat.getNumberInstance(messages.locale());
		this.numbers.setMaximumFractionDigits(2);
	}

	/** Draws the matrix of the intervention's development points with their present ratings. */
	public static Scene draw(Intervention intervention, Locale locale) {
		Messages messages = Messages.of(MatrixScene.class, locale);
		String diagram = messages.get("diagram");
		Sheet sheet = new Sheet(intervention.getName(), diagram, messages.get("title", diagram, intervention.getName()), locale);
		if (intervention.getDevelopmentPoints().isEmpty())
			return sheet.empty(messages.get("empty"));
		return new MatrixScene(Ranking.of(intervention), messages).scene(sheet, intervention.getName());
	}

	private Scene scene(Sheet sheet, String name) {
		List<Mark> marks = new ArrayList<>(matrix.fields());
		List<PlacedPoint> points = matrix.points(ranked, List.of());
		marks.add(Group.at(0, 0, points.stream().flatMap(point -> point.leader().stream()).toList()));
		points.forEach(point -> marks.add(point(point)));
		Plot plot = matrix.plot();
		Columns list = new Columns(plot.left() + Plot.WIDTH + LIST_GAP, plot.top(), plot.top() + Plot.HEIGHT);
		list(list, marks);
		return sheet.scene(description(name), list.right() + Sheet.MARGIN, Math.max(matrix.bottom(), list.bottom()), marks);
	}

	private Mark point(PlacedPoint placed) {
		return new Group(data(placed.ranked().point()), told(placed.ranked()), placed.disc().x, placed.disc().y, placed.marks());
	}

	private String told(RankedPoint ranked) {
		return messages.get("point", numbers.format(ranked.rank()), matrix.name(ranked.point()), rating(ranked));
	}

	private static Map<String, String> data(DevelopmentPoint point) {
		Map<String, String> data = new LinkedHashMap<>();
		data.put("id", point.getId());
		data.put("kind", "development-point");
		return data;
	}

	private String rating(RankedPoint ranked) {
		DevelopmentPoint point = ranked.point();
		String rating = messages.get("list.rating", ranked.field().label(messages.locale()), numbers.format(ranked.importance()),
				numbers.format(ranked.ease()));
		return point.getPeriod() == Period.UNPLANNED ? rating
				: messages.get("list.period", rating, messages.get("period." + point.getPeriod().getLiteral()));
	}

	/** A place that rows fill from top to bottom, in as many columns as it takes. */
	private static final class Columns {
		private final double top;
		private final double limit;
		private double x;
		private double y;
		private double bottom;

		Columns(double x, double top, double limit) {
			this.x = x;
			this.y = top;
			this.top = top;
			this.limit = limit;
			this.bottom = top;
		}

		/** Takes the height, with so much more kept together below it; the row then begins at {@link #y()} minus that height. */
		double take(double height, double keptBelow) {
			if (y > top && y + height + keptBelow > limit) {
				x += LIST_WIDTH + LIST_GAP;
				y = top;
			}
			double start = y;
			y += height;
			bottom = Math.max(bottom, y);
			return start;
		}

		double x() {
			return x;
		}

		double right() {
			return x + LIST_WIDTH;
		}

		double bottom() {
			return bottom;
		}
	}

	private void list(Columns columns, List<Mark> marks) {
		if (!ranked.isEmpty())
			heading(columns, marks, "list");
		for (RankedPoint point : ranked) {
			List<Mark> row = new ArrayList<>();
			double height = row(row, matrix.name(point.point()), rating(point));
			row.add(new Circle(LIST_RADIUS, STYLE.sizes().body() * 0.7, LIST_RADIUS, MatrixMarks.colours(point.field()).accent(), null));
			row.add(MatrixMarks.number(point, LIST_RADIUS, STYLE.sizes().body() * 0.7, LIST_RADIUS));
			double y = columns.take(height, 0);
			marks.add(Group.at(columns.x(), y, row));
		}
		if (!unrated.isEmpty())
			heading(columns, marks, "tray");
		for (DevelopmentPoint point : unrated) {
			List<Mark> row = new ArrayList<>();
			row.add(new Circle(LIST_RADIUS, STYLE.sizes().body() * 0.7, TRAY_RADIUS, COLOURS.card(), Stroke.solid(COLOURS.line(), 1.5)));
			double height = row(row, matrix.name(point), matrix.missing(point));
			double y = columns.take(height, 0);
			marks.add(new Group(data(point), messages.get("point.unrated", matrix.name(point), matrix.missing(point)), columns.x(), y, row));
		}
	}

	private void heading(Columns columns, List<Mark> marks, String key) {
		TextBlock heading = TextBlock.wrap(messages.get(key), HEADING, COLOURS.text(), LIST_WIDTH);
		double y = columns.take(heading.height() + ROW_GAP, 80);
		marks.addAll(heading.marks(columns.x(), y, LIST_WIDTH));
	}

	/** @return the height of the row with the space below it */
	private static double row(List<Mark> marks, String title, String note) {
		double x = 2 * LIST_RADIUS + 10;
		double width = LIST_WIDTH - x;
		TextBlock first = TextBlock.wrap(title, BODY, COLOURS.text(), width);
		TextBlock second = TextBlock.wrap(note, SMALL, COLOURS.muted(), width);
		marks.addAll(first.marks(x, 0, width));
		marks.addAll(second.marks(x, first.height() + 2, width));
		return first.height() + 2 + second.height() + ROW_GAP;
	}

	private String description(String name) {
		List<String> parts = new ArrayList<>();
		if (!ranked.isEmpty())
			parts.add(messages.get("description.ranked", ranked.stream().map(this::told).collect(Collectors.joining("; "))));
		if (!unrated.isEmpty())
			parts.add(messages.get("description.unrated", unrated.stream().map(matrix::name).collect(Collectors.joining("; "))));
		return messages.get("description", name, String.join(" ", parts));
	}
}
