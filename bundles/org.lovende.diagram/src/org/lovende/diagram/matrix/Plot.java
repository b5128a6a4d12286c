package org.lovende.diagram.matrix;

import java.awt.geom.Point2D;

import org.lovende.core.priority.Field;
import org.lovende.diagram.scene.Bounds;

/** Where values stand in the field of the matrix, in diagram units from the upper left corner of the diagram. */
public record Plot(double left, double top) {
	/** Length of one step of the scales. */
	public static final double UNIT = 60;
	static final double MOST = 10;
	/** Around the range of values, so that a point at its end stands inside. */
	public static final double INSET = 24;
	/** Above and below the values for the names of the fields, which no point can cover there. */
	public static final double NAME_STRIP = 48;
	/** Of the field with its insets. */
	public static final double WIDTH = MOST * UNIT + 2 * INSET;
	/** Of the field with its insets and name strips. */
	public static final double HEIGHT = WIDTH + 2 * NAME_STRIP;

	/** Where values stand. */
	public Point2D.Double place(double importance, double ease) {
		return new Point2D.Double(x(ease), y(importance));
	}

	double x(double ease) {
		return left + INSET + ease * UNIT;
	}

	double y(double importance) {
		return top + NAME_STRIP + INSET + (MOST - importance) * UNIT;
	}

	/** The part that holds points and labels. */
	Bounds inner() {
		return new Bounds(left, top + NAME_STRIP, WIDTH, WIDTH);
	}

	/** A field with its name strip. */
	Bounds field(Field field) {
		double x = field.isEasy() ? x(Field.THRESHOLD) : left;
		double y = field.isHighImpact() ? top : y(Field.THRESHOLD);
		return new Bounds(x, y, WIDTH / 2, HEIGHT / 2);
	}

	/** The nearest place at which a point still shows its field. */
	Point2D.Double clamp(Field field, double x, double y) {
		double leftmost = field.isEasy() ? x(Field.THRESHOLD) : x(0);
		double rightmost = field.isEasy() ? x(MOST) : x(Field.THRESHOLD) - 1;
		double topmost = field.isHighImpact() ? y(MOST) : y(Field.THRESHOLD) + 1;
		double lowest = field.isHighImpact() ? y(Field.THRESHOLD) : y(0);
		return new Point2D.Double(Math.max(leftmost, Math.min(rightmost, x)), Math.max(topmost, Math.min(lowest, y)));
	}
}
