package org.lovende.diagram.resultmap;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.lovende.core.Messages;
import org.lovende.diagram.scene.Bounds;
import org.lovende.diagram.scene.Card;
import org.lovende.diagram.scene.Circle;
import org.lovende.diagram.scene.Group;
import org.lovende.diagram.scene.Line;
import org.lovende.diagram.scene.Mark;
import org.lovende.diagram.scene.Path;
import org.lovende.diagram.scene.Rectangle;
import org.lovende.diagram.scene.Sheet;
import org.lovende.diagram.scene.Stroke;
import org.lovende.diagram.scene.Text;
import org.lovende.diagram.scene.TextBlock;
import org.lovende.diagram.style.Style;
import org.lovende.diagram.text.Font;
import org.lovende.diagram.text.Typeface;
import org.lovende.model.theory.Certainty;

/** The marks of each part of an arranged result map: what the picture is made of, and the page of the editor too. */
public final class ResultMapMarks {
	private static final Style STYLE = Style.shipped();
	private static final Font HEADING = new Font(Typeface.BOLD, STYLE.sizes().heading());
	private static final Font SMALL = new Font(Typeface.REGULAR, STYLE.sizes().small());
	private static final Font SIGN = new Font(Typeface.BOLD, STYLE.sizes().small());
	private static final double HEADING_PADDING = 12;
	private static final double BAND_RADIUS = 12;
	private static final double SIGN_RADIUS = 9;
	private static final Font RING = new Font(Typeface.SIGNS, 15);
	private static final double RING_RADIUS = 5;
	private static final double LEGEND_SAMPLE = 48;
	/** The height of the legend. */
	public static final double LEGEND_HEIGHT = 40;

	private final ArrangedMap arranged;
	private final ResultMap map;
	private final Messages messages;
	/** By arrow where its signs stand: that of doubt first, then that of a missing reason. */
	private final List<List<Point2D.Double>> signs;

	/** The marks of a map, in the language of the messages of this package. */
	public ResultMapMarks(ArrangedMap arranged, Messages messages) {
		this.arranged = arranged;
		this.map = arranged.map();
		this.messages = messages;
		SignPlaces places = SignPlaces.of(arranged);
		this.signs = new ArrayList<>();
		// in their order: signs keep clear of earlier ones
		for (int link = 0; link < map.links().size(); link++)
			signs.add(signs(map.links().get(link), link, places));
	}

	private static List<Point2D.Double> signs(MapLink link, int index, SignPlaces places) {
		List<Point2D.Double> signs = new ArrayList<>();
		if (link.certainty() == Certainty.DOUBTFUL)
			signs.add(places.place(index));
		if (link.rationale() == null)
			signs.add(places.place(index));
		return signs;
	}

	/** The height to which the bands of the columns reach, below every box and arrow. */
	public double bandBottom() {
		double bottom = arranged.boxes().stream().mapToDouble(Bounds::bottom).max().orElse(ColumnGrid.TOP);
		for (Route route : arranged.routes())
			bottom = Math.max(bottom, route.path().getBounds2D().getMaxY());
		return bottom + Sheet.MARGIN;
	}

	/** The band of a column with its heading, in the units of the map. */
	public Group column(MapColumn column, double bottom) {
		Style.Category colours = STYLE.category(column.category());
		Bounds band = arranged.grid().band(column, bottom);
		List<Mark> marks = new ArrayList<>();
		marks.add(new Rectangle(band.x(), band.y(), band.width(), band.height(), BAND_RADIUS, colours.tint(), null));
		double width = band.width() - 2 * HEADING_PADDING;
		TextBlock heading = TextBlock.wrap(messages.get("heading." + column.category()), HEADING, colours.accent(), width);
		double top = band.y() + 16;
		marks.addAll(heading.centred(band.centreX(), top));
		if (map.boxes().stream().noneMatch(box -> box.column() == column))
			marks.addAll(TextBlock.wrap(messages.get("column.empty"), SMALL, STYLE.colours().muted(), width)
					.centred(band.centreX(), top + heading.height() + 8));
		return Group.at(0, 0, marks);
	}

	/** A box by its index; the group stands at its place. */
	public Group box(int index) {
		MapBox box = map.boxes().get(index);
		Bounds place = arranged.boxes().get(index);
		Stroke hairline = Stroke.solid(STYLE.colours().hairline(), 1);
		String accent = STYLE.category(box.column().category()).accent();
		List<Mark> marks = new ArrayList<>(Card.marks(place.width(), place.height(), accent, hairline));
		String colour = box.title().isEmpty() ? STYLE.colours().muted() : STYLE.colours().text();
		TextBlock text = new TextBlock(box.lines(), ResultMap.FONT, colour);
		double x = STYLE.sizes().accentBar() + STYLE.sizes().padding();
		marks.addAll(text.marks(x, (place.height() - text.height()) / 2, place.width() - x - STYLE.sizes().padding()));
		Map<String, String> data = new LinkedHashMap<>();
		data.put("id", box.id());
		data.put("kind", box.column().kind());
		return new Group(data, messages.get("box", messages.get("kind." + box.column().category()), name(box)), place.x(), place.y(), marks);
	}

	/** The title of a box, or what stands for it. */
	String name(MapBox box) {
		return box.title().isEmpty() ? messages.get("untitled") : box.title();
	}

	/** All that the marks of an arrow depend on, beside the language. */
	public List<?> sourceOf(int index) {
		MapLink link = map.links().get(index);
		MapBox from = map.boxes().get(link.from());
		MapBox to = map.boxes().get(link.to());
		return List.of(link.id(), link.certainty(), Objects.requireNonNullElse(link.rationale(), ""), from.id(), from.title(), to.id(), to.title(),
				arranged.routes().get(index), signs.get(index));
	}

	/** An arrow by its index, in the units of the map. */
	public Group link(int index) {
		MapLink link = map.links().get(index);
		MapBox from = map.boxes().get(link.from());
		MapBox to = map.boxes().get(link.to());
		Map<String, String> ends = new LinkedHashMap<>();
		ends.put("from", from.id());
		ends.put("to", to.id());
		Map<String, String> data = new LinkedHashMap<>();
		data.put("id", link.id());
		data.put("kind", "link");
		data.putAll(ends);
		data.put("certainty", link.certainty().getLiteral());
		List<Mark> marks = new ArrayList<>();
		marks.add(new Path(arranged.routes().get(index).path(), null, stroke(link.certainty()), true, ends));
		if (link.certainty() == Certainty.DOUBTFUL)
			marks.addAll(doubtSign(signs.get(index).get(0)));
		if (link.rationale() == null)
			marks.addAll(noReasonSign(signs.get(index).get(signs.get(index).size() - 1)));
		String reason = link.rationale() == null ? messages.get("link.no-reason") : messages.get("link.reason", link.rationale());
		String certainty = messages.get("certainty." + link.certainty().getLiteral());
		return new Group(data, messages.get("link", name(from), name(to), certainty, reason), 0, 0, marks);
	}

	private static Stroke stroke(Certainty certainty) {
		Style.Links links = STYLE.links();
		String colour = STYLE.colours().line();
		return switch (certainty) {
			case CERTAIN -> new Stroke(colour, links.width(), links.certain(), false);
			case ASSUMED -> new Stroke(colour, links.width(), links.assumed(), false);
			case DOUBTFUL -> new Stroke(colour, links.width() * 1.25, links.doubtful(), true);
		};
	}

	private static List<Mark> doubtSign(Point2D.Double at) {
		Stroke outline = Stroke.solid(STYLE.colours().line(), 1.5);
		return List.of(new Circle(at.x, at.y, SIGN_RADIUS, STYLE.colours().card(), outline),
				new Text("?", at.x, at.y + SIGN.halfCapital(), SIGN, STYLE.colours().text(), Text.Anchor.MIDDLE));
	}

	private static List<Mark> noReasonSign(Point2D.Double at) {
		return List.of(new Circle(at.x, at.y, RING_RADIUS, STYLE.colours().card(), null),
				new Text("\u25CB", at.x, at.y + RING.halfCapital(), RING, STYLE.colours().text(), Text.Anchor.MIDDLE));
	}

	/** What the lines mean, below the map. */
	public Group legend(double top) {
		double y = top + LEGEND_HEIGHT / 2;
		double x = Sheet.MARGIN;
		List<Mark> marks = new ArrayList<>();
		x = legendText(marks, messages.get("legend"), new Font(Typeface.BOLD, SMALL.size()), x, y);
		for (Certainty certainty : List.of(Certainty.CERTAIN, Certainty.ASSUMED, Certainty.DOUBTFUL)) {
			marks.add(new Line(x, y, x + LEGEND_SAMPLE, y, stroke(certainty), true));
			if (certainty == Certainty.DOUBTFUL)
				marks.addAll(doubtSign(new Point2D.Double(x + LEGEND_SAMPLE / 2 - 3, y)));
			x = legendText(marks, messages.get("certainty." + certainty.getLiteral()), SMALL, x + LEGEND_SAMPLE + 8, y);
		}
		marks.add(new Line(x, y, x + LEGEND_SAMPLE, y, stroke(Certainty.ASSUMED), true));
		marks.addAll(noReasonSign(new Point2D.Double(x + LEGEND_SAMPLE / 2 - 3, y)));
		legendText(marks, messages.get("legend.no-reason"), SMALL, x + LEGEND_SAMPLE + 8, y);
		Map<String, String> data = new LinkedHashMap<>();
		data.put("id", "legend");
		data.put("kind", "legend");
		return new Group(data, messages.get("legend"), 0, 0, marks);
	}

	/** @return where the next entry begins */
	private static double legendText(List<Mark> marks, String text, Font font, double x, double y) {
		marks.add(new Text(text, x, y + font.halfCapital(), font, STYLE.colours().text(), Text.Anchor.LEFT));
		return x + font.width(text) + 32;
	}
}
