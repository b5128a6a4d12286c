package org.lovende.diagram.glsp;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.List;
import java.util.Map;

import org.lovende.diagram.scene.Circle;
import org.lovende.diagram.scene.Group;
import org.lovende.diagram.scene.Line;
import org.lovende.diagram.scene.Mark;
import org.lovende.diagram.scene.Path;
import org.lovende.diagram.scene.Rectangle;
import org.lovende.diagram.scene.Stroke;
import org.lovende.diagram.scene.Text;
import org.lovende.diagram.text.TextMeasure;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Writes the marks of a picture for the page, which draws them as they are: so screen and paper agree. */
public final class MarkJson {
	private MarkJson() {
	}

	/** The marks in their order. */
	public static JsonArray of(List<? extends Mark> marks) {
		JsonArray array = new JsonArray();
		marks.forEach(mark -> array.add(of(mark)));
		return array;
	}

	private static JsonObject of(Mark mark) {
		JsonObject json = new JsonObject();
		if (mark instanceof Group group)
			group(json, group);
		else if (mark instanceof Rectangle rectangle)
			rectangle(json, rectangle);
		else if (mark instanceof Circle circle)
			circle(json, circle);
		else if (mark instanceof Line line)
			line(json, line);
		else if (mark instanceof Path path)
			path(json, path);
		else if (mark instanceof Text text)
			text(json, text);
		return json;
	}

	private static void group(JsonObject json, Group group) {
		json.addProperty("mark", "group");
		number(json, "x", group.x());
		number(json, "y", group.y());
		json.add("marks", of(group.marks()));
	}

	private static void rectangle(JsonObject json, Rectangle rectangle) {
		json.addProperty("mark", "rectangle");
		number(json, "x", rectangle.x());
		number(json, "y", rectangle.y());
		number(json, "width", rectangle.width());
		number(json, "height", rectangle.height());
		number(json, "radius", rectangle.radius());
		paint(json, rectangle.fill(), rectangle.stroke());
	}

	private static void circle(JsonObject json, Circle circle) {
		json.addProperty("mark", "circle");
		number(json, "x", circle.x());
		number(json, "y", circle.y());
		number(json, "radius", circle.radius());
		paint(json, circle.fill(), circle.stroke());
	}

	private static void line(JsonObject json, Line line) {
		Path2D.Double shape = new Path2D.Double();
		shape.moveTo(line.x1(), line.y1());
		shape.lineTo(line.x2(), line.y2());
		path(json, new Path(shape, null, line.stroke(), line.hasHead(), Map.of()));
	}

	private static void path(JsonObject json, Path path) {
		json.addProperty("mark", "path");
		json.addProperty("d", pathData(path.shape()));
		if (path.hasHead())
			json.addProperty("head", true);
		paint(json, path.fill(), path.stroke());
	}

	private static void text(JsonObject json, Text text) {
		json.addProperty("mark", "text");
		json.addProperty("text", text.text());
		number(json, "x", text.x());
		number(json, "y", text.y());
		number(json, "size", text.font().size());
		json.addProperty("weight", text.font().typeface().weight());
		json.addProperty("anchor", text.anchor().name());
		if (TextMeasure.isRightToLeft(text.text()))
			json.addProperty("rightToLeft", true);
		json.addProperty("fill", text.colour());
	}

	private static void paint(JsonObject json, String fill, Stroke stroke) {
		if (fill != null)
			json.addProperty("fill", fill);
		if (stroke == null)
			return;
		json.addProperty("stroke", stroke.colour());
		number(json, "strokeWidth", stroke.width());
		if (!stroke.dashes().isEmpty()) {
			JsonArray dashes = new JsonArray();
			stroke.dashes().forEach(dashes::add);
			json.add("dashes", dashes);
		}
		if (stroke.isRound())
			json.addProperty("round", true);
	}

	private static String pathData(Path2D.Double shape) {
		StringBuilder d = new StringBuilder();
		double[] c = new double[6];
		for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next())
			switch (i.currentSegment(c)) {
				case PathIterator.SEG_MOVETO -> numbers(d.append('M'), c, 2);
				case PathIterator.SEG_LINETO -> numbers(d.append('L'), c, 2);
				case PathIterator.SEG_QUADTO -> numbers(d.append('Q'), c, 4);
				case PathIterator.SEG_CUBICTO -> numbers(d.append('C'), c, 6);
				default -> d.append('Z');
			}
		return d.toString();
	}

	private static void numbers(StringBuilder d, double[] values, int count) {
		for (int i = 0; i < count; i++)
			d.append(i == 0 ? "" : " ").append(rounded(values[i]));
	}

	private static void number(JsonObject json, String name, double value) {
		json.addProperty(name, rounded(value));
	}

	/** Two decimals are finer than any screen. */
	private static double rounded(double value) {
		return Math.round(value * 100) / 100.0;
	}
}
