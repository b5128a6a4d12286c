package org.lovende.diagram;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;

import org.lovende.diagram.scene.Canvas;
import org.lovende.diagram.scene.ScenePainter;
import org.lovende.diagram.scene.Stroke;
import org.lovende.diagram.scene.Text;
import org.lovende.diagram.text.TextMeasure;

/**
 * Writes a picture as PNG with its resolution in it. The image is painted strip by strip, so that the largest one needs no more memory than
 * a small one. Letters are filled outlines of the shipped typeface, which makes them the same on every machine.
 */
public final class PngWriter {
	/** The resolution of a picture for print, in dots per inch. */
	public static final int PRINT_DPI = 300;
	/** The greatest number of pixels of an image. */
	public static final long MAX_PIXELS = 100_000_000;

	private static final double UNITS_PER_INCH = 96;
	private static final int PIXELS_PER_STRIP = 4_000_000;

	private PngWriter() {
	}

	/**
	 * What was written.
	 *
	 * @param dpi dots per inch, rounded down
	 * @param width in pixels
	 * @param height in pixels
	 * @param isReduced whether the picture is too large for {@link #PRINT_DPI} and got fewer dots
	 */
	public record Result(int dpi, int width, int height, boolean isReduced) {
	}

	/**
	 * Writes the picture for print: with {@link #PRINT_DPI}, or fewer if it would have more than {@link #MAX_PIXELS} pixels. Does not close
	 * the stream.
	 *
	 * @throws IOException if the stream throws it
	 */
	public static Result write(Picture picture, OutputStream out) throws IOException {
		return write(picture, out, Integer.MAX_VALUE);
	}

	/**
	 * Writes the picture for a place of known width, for instance a page: as {@link #write(Picture, OutputStream)}, but no wider than so many
	 * pixels.
	 *
	 * @param maxWidth in pixels, above 0
	 * @throws IOException if the stream throws it
	 */
	public static Result write(Picture picture, OutputStream out, int maxWidth) throws IOException {
		double pixelsPerUnit = PRINT_DPI / UNITS_PER_INCH;
		double mostPixels = Math.sqrt(MAX_PIXELS / (picture.width() * picture.height()));
		double scale = Math.min(Math.min(pixelsPerUnit, mostPixels), maxWidth / picture.width());
		// rounding down keeps both limits; a picture of next to no height still has a row
		int width = Math.max(1, (int) Math.floor(picture.width() * scale + 1e-6));
		int height = Math.max(1, (int) Math.floor(picture.height() * scale + 1e-6));
		PngStream png = new PngStream(out, width, height, scale * UNITS_PER_INCH, picture.title());
		int rows = Math.max(1, Math.min(height, PIXELS_PER_STRIP / width));
		BufferedImage strip = new BufferedImage(width, rows, BufferedImage.TYPE_INT_RGB);
		int[] pixels = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
		for (int top = 0; top < height; top += rows) {
			Graphics2D graphics = strip.createGraphics();
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			graphics.translate(0, -top);
			graphics.scale(scale, scale);
			new ScenePainter(new GraphicsCanvas(graphics)).paint(picture.scene());
			graphics.dispose();
			for (int row = 0; row < Math.min(rows, height - top); row++)
				png.row(pixels, row * width);
		}
		png.finish();
		return new Result((int) Math.floor(scale * UNITS_PER_INCH + 1e-6), width, height, scale < pixelsPerUnit - 1e-9);
	}

	private record GraphicsCanvas(Graphics2D graphics) implements Canvas {
		@Override
		public void fill(Shape shape, String colour) {
			graphics.setColor(Color.decode(colour));
			graphics.fill(shape);
		}

		@Override
		public void draw(Shape shape, Stroke stroke) {
			float[] dashes = new float[stroke.dashes().size()];
			for (int i = 0; i < dashes.length; i++)
				dashes[i] = stroke.dashes().get(i).floatValue();
			int cap = stroke.isRound() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
			graphics.setStroke(new BasicStroke((float) stroke.width(), cap, BasicStroke.JOIN_ROUND, 10, dashes.length == 0 ? null : dashes, 0));
			graphics.setColor(Color.decode(stroke.colour()));
			graphics.draw(shape);
		}

		@Override
		public void write(Text text, double x, double y) {
			for (TextRun run : TextRun.of(text, x, y)) {
				if (run.isShipped())
					writeShipped(run.text(), text, run.x(), y);
				else
					fill(run.outline(), text.colour());
			}
		}

		private void writeShipped(String run, Text text, double x, double y) {
			AffineTransform before = graphics.getTransform();
			graphics.setColor(Color.decode(text.colour()));
			graphics.translate(x, y);
			graphics.scale(text.font().size(), text.font().size());
			run.codePoints().forEach(c -> {
				graphics.fill(text.font().typeface().outline(c));
				graphics.translate(TextMeasure.width(Character.toString(c), text.font()) / text.font().size(), 0);
			});
			graphics.setTransform(before);
		}
	}
}
