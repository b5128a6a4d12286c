package org.lovende.diagram;

import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.lovende.diagram.scene.Circle;
import org.lovende.diagram.scene.Group;
import org.lovende.diagram.scene.Line;
import org.lovende.diagram.scene.Mark;
import org.lovende.diagram.scene.Path;
import org.lovende.diagram.scene.Rectangle;
import org.lovende.diagram.scene.Scene;
import org.lovende.diagram.scene.Stroke;
import org.lovende.diagram.scene.Text;
import org.lovende.diagram.style.Style;
import org.lovende.diagram.text.TextMeasure;

/**
 * The SVG text of one scene. Presentation attributes rather than a style sheet, because office programs read little CSS; only what has no
 * attribute (fonts, no kerning, no ligatures) stands in a style element.
 */
final class SvgDocument {
	private final Style style = Style.shipped();
	private final StringBuilder svg = new StringBuilder();
	private final SortedSet<String> headColours = new TreeSet<>();
	private int depth = 1;

	SvgDocument(Scene scene) {
		scene.marks().forEach(this::collectHeads);
		String language = scene.locale().toLanguageTag();
		svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"");
		attribute("width", scene.width());
		attribute("height", scene.height());
		attribute("viewBox", "0 0 " + number(scene.width()) + " " + number(scene.height()));
		attribute("lang", language);
		attribute("xml:lang", language);
		attribute("role", "graphics-document");
		attribute("aria-labelledby", "title desc");
		attribute("font-family", "'" + style.fontFamily() + "', sans-serif");
		if (scene.isEmpty())
			attribute("data-empty", "true");
		svg.append(">\n");
		textElement("title", " id=\"title\"", scene.title());
		textElement("desc", " id=\"desc\"", scene.description());
		definitions(scene);
		mark(new Rectangle(0, 0, scene.width(), scene.height(), 0, scene.ground(), null));
		scene.marks().forEach(this::mark);
		svg.append("</svg>\n");
	}

	@Override
	public String toString() {
		return svg.toString();
	}

	private void collectHeads(Mark mark) {
		if (mark instanceof Group group)
			group.marks().forEach(this::collectHeads);
		else if (mark instanceof Line line && line.hasHead())
			headColours.add(line.stroke().colour());
		else if (mark instanceof Path path && path.hasHead())
			headColours.add(path.stroke().colour());
	}

	private void definitions(Scene scene) {
		indent().append("<defs>\n");
		depth++;
		indent().append("<style type=\"text/css\">\n").append(SvgFonts.faces(scene, style.fontFamily()))
				.append("text { font-kerning: none; font-variant-ligatures: none; white-space: pre; }\n");
		indent().append("</style>\n");
		for (String colour : headColours)
			head(colour);
		depth--;
		indent().append("</defs>\n");
	}

	private void head(String colour) {
		String length = number(style.links().headLength());
		String width = number(style.links().headWidth());
		String half = number(style.links().headWidth() / 2);
		indent().append("<marker");
		attribute("id", headId(colour));
		attribute("markerUnits", "userSpaceOnUse");
		attribute("orient", "auto");
		attribute("markerWidth", length);
		attribute("markerHeight", width);
		attribute("refX", length);
		attribute("refY", half);
		svg.append("><path d=\"M0 0L").append(length).append(' ').append(half).append("L0 ").append(width).append("Z\"");
		attribute("fill", colour);
		svg.append("/></marker>\n");
	}

	private static String headId(String colour) {
		return "head-" + colour.substring(1).toLowerCase(Locale.ROOT);
	}

	private void mark(Mark mark) {
		if (mark instanceof Group group)
			group(group);
		else if (mark instanceof Rectangle rectangle)
			rectangle(rectangle);
		else if (mark instanceof Circle circle)
			circle(circle);
		else if (mark instanceof Line line)
			line(line);
		else if (mark instanceof Path path)
			path(path);
		else if (mark instanceof Text text)
			text(text);
	}

	private void group(Group group) {
		indent().append("<g");
		data(group.data());
		if (group.x() != 0 || group.y() != 0)
			attribute("transform", "translate(" + number(group.x()) + " " + number(group.y()) + ")");
		if (group.title() != null)
			attribute("role", "graphics-symbol");
		svg.append(">\n");
		depth++;
		if (group.title() != null)
			textElement("title", "", group.title());
		group.marks().forEach(this::mark);
		depth--;
		indent().append("</g>\n");
	}

	private void rectangle(Rectangle rectangle) {
		indent().append("<rect");
		attribute("x", rectangle.x());
		attribute("y", rectangle.y());
		attribute("width", rectangle.width());
		attribute("height", rectangle.height());
		if (rectangle.radius() > 0)
			attribute("rx", rectangle.radius());
		paint(rectangle.fill(), rectangle.stroke());
		svg.append("/>\n");
	}

	private void circle(Circle circle) {
		indent().append("<circle");
		attribute("cx", circle.x());
		attribute("cy", circle.y());
		attribute("r", circle.radius());
		paint(circle.fill(), circle.stroke());
		svg.append("/>\n");
	}

	private void line(Line line) {
		indent().append("<line");
		attribute("x1", line.x1());
		attribute("y1", line.y1());
		attribute("x2", line.x2());
		attribute("y2", line.y2());
		paint(null, line.stroke());
		if (line.hasHead())
			attribute("marker-end", "url(#" + headId(line.stroke().colour()) + ")");
		svg.append("/>\n");
	}

	private void path(Path path) {
		indent().append("<path");
		data(path.data());
		attribute("d", pathData(path));
		paint(path.fill(), path.stroke());
		if (path.hasHead())
			attribute("marker-end", "url(#" + headId(path.stroke().colour()) + ")");
		svg.append("/>\n");
	}

	private static String pathData(Path path) {
		StringBuilder d = new StringBuilder();
		double[] c = new double[6];
		for (PathIterator i = path.shape().getPathIterator(null); !i.isDone(); i.next()) {
			switch (i.currentSegment(c)) {
				case PathIterator.SEG_MOVETO -> d.append('M').append(numbers(c, 2));
				case PathIterator.SEG_LINETO -> d.append('L').append(numbers(c, 2));
				case PathIterator.SEG_QUADTO -> d.append('Q').append(numbers(c, 4));
				case PathIterator.SEG_CUBICTO -> d.append('C').append(numbers(c, 6));
				default -> d.append('Z');
			}
		}
		return d.toString();
	}

	private static String numbers(double[] values, int count) {
		StringBuilder numbers = new StringBuilder();
		for (int i = 0; i < count; i++)
			numbers.append(i == 0 ? "" : " ").append(number(values[i]));
		return numbers.toString();
	}

	private void text(Text text) {
		indent().append("<text");
		boolean isRightToLeft = TextMeasure.isRightToLeft(text.text());
		// in a right-to-left line "start" is the right end
		Text.Anchor anchor = text.anchor();
		attribute("x", text.x());
		attribute("y", text.y());
		attribute("font-size", text.font().size());
		if (text.font().typeface().weight() != 400)
			attribute("font-weight", Integer.toString(text.font().typeface().weight()));
		if (isRightToLeft)
			attribute("direction", "rtl");
		if (anchor == Text.Anchor.MIDDLE)
			attribute("text-anchor", "middle");
		else if (isRightToLeft == (anchor == Text.Anchor.LEFT))
			attribute("text-anchor", "end");
		attribute("fill", text.colour());
		svg.append('>').append(escape(text.text())).append("</text>\n");
	}

	private void paint(String fill, Stroke stroke) {
		attribute("fill", fill == null ? "none" : fill);
		if (stroke == null)
			return;
		attribute("stroke", stroke.colour());
		attribute("stroke-width", stroke.width());
		if (!stroke.dashes().isEmpty())
			attribute("stroke-dasharray", stroke.dashes().stream().map(SvgDocument::number).collect(Collectors.joining(" ")));
		if (stroke.isRound())
			attribute("stroke-linecap", "round");
	}

	private void data(Map<String, String> data) {
		data.forEach((name, value) -> attribute("data-" + name, value));
	}

	private void textElement(String name, String attributes, String text) {
		indent().append('<').append(name).append(attributes).append('>').append(escape(text)).append("</").append(name).append(">\n");
	}

	private void attribute(String name, double value) {
		attribute(name, number(value));
	}

	private void attribute(String name, String value) {
		svg.append(' ').append(name).append("=\"").append(escape(value)).append('"');
	}

	private StringBuilder indent() {
		return svg.append("\t".repeat(depth));
	}

	/** Two decimals are finer than any printer; more would only make files differ by rounding. */
	static String number(double value) {
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
		return rounded.signum() == 0 ? "0" : rounded.toPlainString();
	}

	private static String escape(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		text.codePoints().forEach(c -> {
			switch (c) {
				case '&' -> escaped.append("&amp;");
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '"' -> escaped.append("&quot;");
				case '\n' -> escaped.append("&#10;");
				default -> escaped.appendCodePoint(c);
			}
		});
		return escaped.toString();
	}
}
