package org.lovende.ui.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.eclipse.swt.graphics.ImageData;
import org.lovende.diagram.Picture;
import org.lovende.diagram.PngWriter;

/** A drawn diagram as pixels. May be made on any thread. */
public final class PicturePixels {
	private PicturePixels() {
	}

	/**
	 * The pixels of a picture.
	 *
	 * @param width the greatest width, above 0; the result is narrower if the picture would have more than {@link PngWriter#PRINT_DPI} dots per inch
	 */
	public static ImageData of(Picture picture, int width) {
		try {
			ByteArrayOutputStream png = new ByteArrayOutputStream();
			PngWriter.write(picture, png, width);
			return new ImageData(new ByteArrayInputStream(png.toByteArray()));
		} catch (IOException e) {
			throw new UncheckedIOException(e); // nothing is written but to memory
		}
	}
}
