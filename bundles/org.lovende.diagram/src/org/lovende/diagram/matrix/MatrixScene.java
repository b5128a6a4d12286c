package org.lovende.diagram.matrix;

import java.awt.geom.Point2D;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.lovende.core.Messages;
import org.lovende.core.Texts;
import org.lovende.core.priority.Field;
import org.lovende.core.priority.RankedPoint;
import org.lovende.core.priority.Ranking;
import org.lovende.diagram.scene.Bounds;
import org.lovende.diagram.scene.Circle;
import org.lovende.diagram.scene.Group;
import org.lovende.diagram.scene.Line;
import org.lovende.diagram.scene.Mark;
import org.lovende.diagram.scene.Rectangle;
import org.lovende.diagram.scene.Scene;
import org.lovende.diagram.scene.Sheet;
import org.lovende.diagram.scene.Stroke;
import org.lovende.diagram.scene.Text;
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
	private static final Font BOLD = new Font(Typeface.BOLD, STYLE.sizes().body());
	private static final Font SMALL = new Font(Typeface.REGULAR, STYLE.sizes().small());
	private static final Font HEADING = new Font(Typeface.BOLD, STYLE.sizes().heading());
	private static final double RADIUS = 14;
	private static final double LIST_RADIUS = 12;
	private static final double TRAY_RADIUS = 5;
	private static final double LIST_GAP = 40;
	private static final double LIST_WIDTH = 320;
	private static final double ROW_GAP = 12;
	private static final double TICK = 2;

	private final Messages messages;
	private final Plot plot;
	private final List<RankedPoint> ranked;
	private final List<DevelopmentPoint> unrated;
	private final NumberFormat numbers;

	private MatrixScene(Ranking ranking, Messages messages) {
		this.messages = messages;
		this.ranked = ranking.points();
		this.unrated = ranking.unrated();
		this.numbers = NumberFormat.getNumberInstance(messages.locale());
		this.numbers.setMaximumFractionDigits(2);
		this.plot = new Plot(Sheet.MARGIN + 40, 56);
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
		List<Mark> marks = new ArrayList<>();
		for (Field field : Field.values())
			field(marks, field);
		scales(marks);
		points(marks);
		double bottom = plot.top() + Plot.HEIGHT + 56;
		Columns list = new Columns(plot.left() + Plot.WIDTH + LIST_GAP, plot.top(), plot.top() + Plot.HEIGHT);
		list(list, marks);
		return sheet.scene(description(name), list.right() + Sheet.MARGIN, Math.max(bottom, list.bottom()), marks);
	}

	private static Style.Category colours(Field field) {
		return STYLE.category(STYLE.fields().get(key(field)));
	}

	/** The name of a field in the style and in the messages. */
	private static String key(Field field) {
		return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private void field(List<Mark> marks, Field field) {
		Bounds area = plot.field(field);
		marks.add(new Rectangle(area.x(), area.y(), area.width(), area.height(), 0, colours(field).tint(), null));
		double centre = field.isHighImpact() ? area.y() + Plot.NAME_STRIP / 2 : area.bottom() - Plot.NAME_STRIP / 2;
		boolean isRight = field.isEasy();
		double x = isRight ? area.right() - 16 : area.x() + 16;
		Text.Anchor anchor = isRight ? Text.Anchor.RIGHT : Text.Anchor.LEFT;
		marks.add(new Text(field.label(messages.locale()), x, centre - 9 + HEADING.halfCapital(), HEADING, colours(field).accent(), anchor));
		marks.add(new Text(messages.get("field." + key(field) + ".meaning"), x, centre + 11 + SMALL.halfCapital(), SMALL, COLOURS.muted(), anchor));
	}

	private void scales(List<Mark> marks) {
		Bounds inner = plot.inner();
		Stroke grid = Stroke.solid(COLOURS.card(), 1);
		for (int value = 0; value <= Plot.MOST; value++) {
			marks.add(new Line(plot.x(value), inner.y(), plot.x(value), inner.bottom(), grid, false));
			marks.add(new Line(inner.x(), plot.y(value), inner.right(), plot.y(value), grid, false));
		}
		Stroke border = Stroke.solid(COLOURS.line(), 1.25);
		marks.add(new Line(plot.x(Field.THRESHOLD), plot.top(), plot.x(Field.THRESHOLD), plot.top() + Plot.HEIGHT, border, false));
		marks.add(new Line(inner.x(), plot.y(Field.THRESHOLD), inner.right(), plot.y(Field.THRESHOLD), border, false));
		double below = plot.top() + Plot.HEIGHT;
		for (double value = 0; value <= Plot.MOST; value += TICK) {
			String number = numbers.format(value);
			marks.add(new Text(number, plot.x(value), below + 18, SMALL, COLOURS.muted(), Text.Anchor.MIDDLE));
			marks.add(new Text(number, plot.left() - 8, plot.y(value) + SMALL.halfCapital(), SMALL, COLOURS.muted(), Text.Anchor.RIGHT));
		}
		axis(marks, plot.x(Plot.MOST / 2), below + 44, "axis.ease", Text.Anchor.MIDDLE);
		marks.add(new Text(messages.get("axis.ease.low"), plot.x(0) - Plot.INSET, below + 44, BODY, COLOURS.muted(), Text.Anchor.LEFT));
		marks.add(new Text(messages.get("axis.ease.high"), plot.x(Plot.MOST) + Plot.INSET, below + 44, BODY, COLOURS.muted(), Text.Anchor.RIGHT));
		axis(marks, Sheet.MARGIN, plot.top() - 16, "axis.importance", Text.Anchor.LEFT);
		marks.add(new Text(messages.get("axis.importance.high"), Sheet.MARGIN, plot.top() + 24, BODY, COLOURS.muted(), Text.Anchor.LEFT));
		marks.add(new Text(messages.get("axis.importance.low"), Sheet.MARGIN, below - 16, BODY, COLOURS.muted(), Text.Anchor.LEFT));
	}

	private void axis(List<Mark> marks, double x, double y, String key, Text.Anchor anchor) {
		marks.add(new Text(messages.get(key), x, y, BOLD, COLOURS.text(), anchor));
	}

	private void points(List<Mark> marks) {
		List<Field> fields = ranked.stream().map(RankedPoint::field).toList();
		List<Point2D.Double> places = ranked.stream().map(point -> new Point2D.Double(plot.x(point.ease()), plot.y(point.importance()))).toList();
		List<Point2D.Double> discs = Spread.apart(plot, fields, places, 2 * RADIUS + 3);
		List<Bounds> taken = new ArrayList<>();
		discs.forEach(disc -> taken.add(new Bounds(disc.x, disc.y, 0, 0).grow(RADIUS)));
		List<Mark> leaders = new ArrayList<>();
		for (int i = 0; i < discs.size(); i++)
			leader(leaders, taken, places.get(i), discs.get(i));
		marks.add(Group.at(0, 0, leaders));
		Labels labels = new Labels(plot, discs, taken);
		for (int i = 0; i < ranked.size(); i++)
			marks.add(point(ranked.get(i), discs.get(i), labels));
	}

	/** From a disc that had to move to where it belongs. */
	private static void leader(List<Mark> marks, List<Bounds> taken, Point2D.Double place, Point2D.Double disc) {
		if (place.distance(disc) < 2)
			return;
		marks.add(new Line(disc.x, disc.y, place.x, place.y, Stroke.solid(COLOURS.line(), 1), false));
		marks.add(new Circle(place.x, place.y, 2.5, COLOURS.line(), null));
		for (double share = 0; share <= 1; share += 0.25)
			taken.add(new Bounds(disc.x + (place.x - disc.x) * share, disc.y + (place.y - disc.y) * share, 0, 0).grow(3));
	}

	private Mark point(RankedPoint ranked, Point2D.Double disc, Labels labels) {
		DevelopmentPoint point = ranked.point();
		List<Mark> marks = new ArrayList<>();
		marks.add(new Circle(0, 0, RADIUS, colours(ranked.field()).accent(), Stroke.solid(COLOURS.card(), 2)));
		marks.add(number(ranked, 0, 0));
		marks.addAll(labels.place(name(point), disc, RADIUS).stream()
				.map(text -> new Text(text.text(), text.x() - disc.x, text.y() - disc.y, text.font(), text.colour(), text.anchor())).toList());
		return new Group(data(point), told(ranked), disc.x, disc.y, marks);
	}

	private String told(RankedPoint ranked) {
		return messages.get("point", numbers.format(ranked.rank()), name(ranked.point()), rating(ranked));
	}

	private static Text number(RankedPoint ranked, double x, double y) {
		String number = Integer.toString(ranked.rank());
		Font font = new Font(Typeface.BOLD, number.length() > 2 ? 10 : STYLE.sizes().label());
		return new Text(number, x, y + font.halfCapital(), font, COLOURS.card(), Text.Anchor.MIDDLE);
	}

	private static Map<String, String> data(DevelopmentPoint point) {
		Map<String, String> data = new LinkedHashMap<>();
		data.put("id", point.getId());
		data.put("kind", "development-point");
		return data;
	}

	private String name(DevelopmentPoint point) {
		return Texts.isBlank(point.getTitle()) ? messages.get("untitled") : point.getTitle();
	}

	private String rating(RankedPoint ranked) {
		DevelopmentPoint point = ranked.point();
		String rating = messages.get("list.rating", ranked.field().label(messages.locale()), numbers.format(ranked.importance()),
				numbers.format(ranked.ease()));
		return point.getPeriod() == Period.UNPLANNED ? rating
				: messages.get("list.period", rating, messages.get("period." + point.getPeriod().getLiteral()));
	}

	private String missing(DevelopmentPoint point) {
		if (point.getImportance() == null)
			return messages.get(point.getEase() == null ? "tray.missing.both" : "tray.missing.importance");
		return messages.get("tray.missing.ease");
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
			double height = row(row, name(point.point()), rating(point));
			row.add(new Circle(LIST_RADIUS, STYLE.sizes().body() * 0.7, LIST_RADIUS, colours(point.field()).accent(), null));
			row.add(number(point, LIST_RADIUS, STYLE.sizes().body() * 0.7));
			double y = columns.take(height, 0);
			marks.add(Group.at(columns.x(), y, row));
		}
		if (!unrated.isEmpty())
			heading(columns, marks, "tray");
		for (DevelopmentPoint point : unrated) {
			List<Mark> row = new ArrayList<>();
			row.add(new Circle(LIST_RADIUS, STYLE.sizes().body() * 0.7, TRAY_RADIUS, COLOURS.card(), Stroke.solid(COLOURS.line(), 1.5)));
			double height = row(row, name(point), missing(point));
			double y = columns.take(height, 0);
			marks.add(new Group(data(point), messages.get("point.unrated", name(point), missing(point)), columns.x(), y, row));
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
			parts.add(messages.get("description.unrated", unrated.stream().map(this::name).collect(Collectors.joining("; "))));
		return messages.get("description", name, String.join(" ", parts));
	}
}
