package org.lovende.diagram.scene;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

import org.lovende.diagram.style.Style;

/** Paints a scene on a canvas that knows shapes and text only: for every form but SVG, which keeps the marks as they are. */
public final class ScenePainter {
	private final Canvas canvas;
	private final Style.Links links = Style.shipped().links();

	public ScenePainter(Canvas canvas) {
		this.canvas = canvas;
	}

	/** Paints ground and marks. */
	public void paint(Scene scene) {
		canvas.fill(new Rectangle2D.Double(0, 0, scene.width(), scene.height()), scene.ground());
		paint(scene.marks(), 0, 0);
	}

	private void paint(List<Mark> marks, double dx, double dy) {
		for (Mark mark : marks)
			paint(mark, dx, dy);
	}

	private void paint(Mark mark, double dx, double dy) {
		if (mark instanceof Group group)
			paint(group.marks(), dx + group.x(), dy + group.y());
		else if (mark instanceof Text text)
			canvas.write(text, text.left() + dx, text.y() + dy);
		else if (mark instanceof Rectangle r)
			paint(new RoundRectangle2D.Double(r.x() + dx, r.y() + dy, r.width(), r.height(), 2 * r.radius(), 2 * r.radius()), r.fill(), r.stroke());
		else if (mark instanceof Circle c)
			paint(new Ellipse2D.Double(c.x() - c.radius() + dx, c.y() - c.radius() + dy, 2 * c.radius(), 2 * c.radius()), c.fill(), c.stroke());
		else if (mark instanceof Line line)
			paintLine(new Line2D.Double(line.x1() + dx, line.y1() + dy, line.x2() + dx, line.y2() + dy), null, line.stroke(), line.hasHead());
		else if (mark instanceof Path path)
			paintLine(AffineTransform.getTranslateInstance(dx, dy).createTransformedShape(path.shape()), path.fill(), path.stroke(), path.hasHead());
	}

	private void paint(Shape shape, String fill, Stroke stroke) {
		if (fill != null)
			canvas.fill(shape, fill);
		if (stroke != null)
			canvas.draw(shape, stroke);
	}

	private void paintLine(Shape shape, String fill, Stroke stroke, boolean hasHead) {
		paint(shape, fill, stroke);
		if (hasHead)
			canvas.fill(head(shape), stroke.colour());
	}

	/** The arrow head, turned as the shape ends. */
	private Shape head(Shape shape) {
		double[] last = new double[6];
		double x = 0;
		double y = 0;
		double beforeX = 0;
		double beforeY = 0;
		for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
			int type = i.currentSegment(last);
			beforeX = type == PathIterator.SEG_CUBICTO ? last[2] : x;
			beforeY = type == PathIterator.SEG_CUBICTO ? last[3] : y;
			int end = type == PathIterator.SEG_CUBICTO ? 4 : 0;
			x = last[end];
			y = last[end + 1];
		}
		Path2D.Double head = new Path2D.Double();
		head.moveTo(0, 0);
		head.lineTo(-links.headLength(), -links.headWidth() / 2);
		head.lineTo(-links.headLength(), links.headWidth() / 2);
		head.closePath();
		AffineTransform turn = AffineTransform.getTranslateInstance(x, y);
		turn.rotate(x - beforeX, y - beforeY);
		head.transform(turn);
		return head;
	}
}
