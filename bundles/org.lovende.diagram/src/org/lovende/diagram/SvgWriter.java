package org.lovende.diagram;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes a picture as SVG 1.1: one file with its fonts in it. Every element of the model is a <code>g</code> with <code>data-id</code> and
 * <code>data-kind</code>; a link's <code>g</code> and path say <code>data-from</code> and <code>data-to</code>. The only transform is translate.
 */
public final class SvgWriter {
	private SvgWriter() {
	}

	/**
	 * Writes the picture; the same picture always as the same bytes (UTF-8). Does not close the stream.
	 *
	 * @throws IOException if the stream throws it
	 */
	public static void write(Picture picture, OutputStream out) throws IOException {
		out.write(new SvgDocument(picture.scene()).toString().getBytes(StandardCharsets.UTF_8));
	}
}
