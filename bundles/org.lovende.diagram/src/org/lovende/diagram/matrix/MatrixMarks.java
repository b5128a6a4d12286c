package org.lovende.diagram.matrix;

import java.awt.geom.Point2D;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.lovende.core.Messages;
import org.lovende.core.Texts;
import org.lovende.core.priority.Field;
import org.lovende.core.priority.RankedPoint;
import org.lovende.diagram.scene.Bounds;
import org.lovende.diagram.scene.Circle;
import org.lovende.diagram.scene.Line;
import org.lovende.diagram.scene.Mark;
import org.lovende.diagram.scene.Rectangle;
import org.lovende.diagram.scene.Sheet;
import org.lovende.diagram.scene.Stroke;
import org.lovende.diagram.scene.Text;
import org.lovende.diagram.style.Style;
import org.lovende.diagram.text.Font;
import org.lovende.diagram.text.Typeface;
import org.lovende.model.prioritisation.DevelopmentPoint;

/** The field of the priority matrix and the points in it as marks, so that screen and paper show the same. */
public final class MatrixMarks {
	private static final Style STYLE = Style.shipped();
	private static final Style.Colours COLOURS = STYLE.colours();
	private static final double RADIUS = 14;
	private static final double BELOW = 56;
	private static final double TICK = 2;

	private final Messages messages;
	private final NumberFormat numbers;
	private final double scale;
	private final Font body;
	private final Font bold;
	private final Font small;
	private final Font heading;
	private final Plot plot = new Plot(Sheet.MARGIN + 40, 56);

	/** Marks with texts in a language, in the sizes of paper and desk. */
	public MatrixMarks(Locale locale) {
		this(locale, 1);
	}

	/**
	 * Marks with texts in a language.
	 *
	 * @param scale how much larger letters and discs are than on paper; the field stays as large as it is
	 */
	public MatrixMarks(Locale locale, double scale) {
		this.scale = scale;
		body = new Font(Typeface.REGULAR, scale * STYLE.sizes().body());
		bold = new Font(Typeface.BOLD, scale * STYLE.sizes().body());
		small = new Font(Typeface.REGULAR, scale * STYLE.sizes().small());
		heading = new Font(Typeface.BOLD, scale * STYLE.sizes().heading());
		messages = Messages.of(MatrixMarks.class, locale);
		numbers = NumberFormat.getNumberInstance(locale);
		numbers.setMaximumFractionDigits(2);
	}

	/** Of a point's disc. */
	public double radius() {
		return scale * RADIUS;
	}

	/** Where values stand. */
	public Plot plot() {
		return plot;
	}

	/** The lower edge of the scale's words. */
	public double bottom() {
		return plot.top() + Plot.HEIGHT + BELOW;
	}

	/** The four fields with their names, and the scales. */
	public List<Mark> fields() {
		List<Mark> marks = new ArrayList<>();
		for (Field field : Field.values())
			field(marks, field);
		scales(marks);
		return marks;
	}

	/**
	 * The points in their places: none covers another, and no title covers anything.
	 *
	 * @param ranked the points that are shown, in the order in which they take their places
	 * @param taken what else stands in the plot and must not be covered by titles
	 */
	public List<PlacedPoint> points(List<RankedPoint> ranked, List<Bounds> taken) {
		List<Field> fields = ranked.stream().map(RankedPoint::field).toList();
		List<Point2D.Double> places = ranked.stream().map(point -> plot.place(point.importance(), point.ease())).toList();
		List<Point2D.Double> discs = Spread.apart(plot, fields, places, 2 * radius() + 3);
		List<Bounds> covered = new ArrayList<>(taken);
		discs.forEach(disc -> covered.add(new Bounds(disc.x, disc.y, 0, 0).grow(radius())));
		for (int i = 0; i < discs.size(); i++)
			covered.addAll(PlacedPoint.leaderBounds(places.get(i), discs.get(i)));
		Labels labels = new Labels(plot, discs, covered, scale);
		List<PlacedPoint> placed = new ArrayList<>();
		for (int i = 0; i < discs.size(); i++)
			placed.add(new PlacedPoint(ranked.get(i), places.get(i), discs.get(i), radius(),
					labels.place(name(ranked.get(i).point()), discs.get(i), radius())));
		return placed;
	}

	/** The title of a point, or what stands for it where it has none. */
	public String name(DevelopmentPoint point) {
		return Texts.isBlank(point.getTitle()) ? messages.get("untitled") : point.getTitle();
	}

	/** What is not said yet of a point that is not rated. */
	public String missing(DevelopmentPoint point) {
		if (point.getImportance() == null)
			return messages.get(point.getEase() == null ? "tray.missing.both" : "tray.missing.importance");
		return messages.get("tray.missing.ease");
	}

	/** The category of the style whose colours a field takes. */
	public static String category(Field field) {
		return STYLE.fields().get(key(field));
	}

	static Style.Category colours(Field field) {
		return STYLE.category(category(field));
	}

	/** The number of a point, for the middle of a disc at (x, y). */
	static Text number(RankedPoint ranked, double x, double y, double radius) {
		String number = Integer.toString(ranked.rank());
		Font font = new Font(Typeface.BOLD, Math.max(1, radius / RADIUS) * (number.length() > 2 ? 10 : STYLE.sizes().label()));
		return new Text(number, x, y + font.halfCapital(), font, COLOURS.card(), Text.Anchor.MIDDLE);
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
		marks.add(new Text(field.label(messages.locale()), x, centre - 9 * scale + heading.halfCapital(), heading, colours(field).accent(), anchor));
		marks.add(new Text(messages.get("field." + key(field) + ".meaning"), x, centre + 11 + small.halfCapital(), small, COLOURS.muted(), anchor));
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
			marks.add(new Text(number, plot.x(value), below + 18, small, COLOURS.muted(), Text.Anchor.MIDDLE));
			marks.add(new Text(number, plot.left() - 8, plot.y(value) + small.halfCapital(), small, COLOURS.muted(), Text.Anchor.RIGHT));
		}
		axis(marks, plot.x(Plot.MOST / 2), below + 44, "axis.ease", Text.Anchor.MIDDLE);
		marks.add(new Text(messages.get("axis.ease.low"), plot.x(0) - Plot.INSET, below + 44, body, COLOURS.muted(), Text.Anchor.LEFT));
		marks.add(new Text(messages.get("axis.ease.high"), plot.x(Plot.MOST) + Plot.INSET, below + 44, body, COLOURS.muted(), Text.Anchor.RIGHT));
		axis(marks, Sheet.MARGIN, plot.top() - 16, "axis.importance", Text.Anchor.LEFT);
		marks.add(new Text(messages.get("axis.importance.high"), Sheet.MARGIN, plot.top() + 24, body, COLOURS.muted(), Text.Anchor.LEFT));
		marks.add(new Text(messages.get("axis.importance.low"), Sheet.MARGIN, below - 16, body, COLOURS.muted(), Text.Anchor.LEFT));
	}

	private void axis(List<Mark> marks, double x, double y, String key, Text.Anchor anchor) {
		marks.add(new Text(messages.get(key), x, y, bold, COLOURS.text(), anchor));
	}
}
