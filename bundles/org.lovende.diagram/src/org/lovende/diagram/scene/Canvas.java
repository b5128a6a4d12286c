package org.lovende.diagram.scene;

import java.awt.Shape;

/** What a {@link ScenePainter} paints on. */
public interface Canvas {
	/** Fills a shape, given in the units of the scene. */
	void fill(Shape shape, String colour);

	/** Draws the outline of a shape. */
	void draw(Shape shape, Stroke stroke);

	/** Draws a line of text whose left edge is at x and whose baseline is at y. */
	void write(Text text, double x, double y);
}
