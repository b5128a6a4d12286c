package org.lovende.diagram;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A PNG (ISO/IEC 15948) written row by row; <code>javax.imageio</code> wants the whole image in memory, which at 100 megapixels is 400 MB. True
 * colour with 8 bits per sample, rows as they are: in a drawing, which is flat areas and letters, a filter makes the file larger.
 */
final class PngStream {
	private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
	private static final byte NO_FILTER = 0;
	/** Higher levels take twice as long to make drawings a tenth smaller. */
	private static final int LEVEL = 3;
	private static final double METRES_PER_INCH = 0.0254;

	private final DataOutputStream out;
	private final int width;
	private final byte[] row;
	private final Deflater deflater = new Deflater(LEVEL);
	private final byte[] compressed = new byte[1 << 16];

	PngStream(OutputStream out, int width, int height, double dpi, String title) throws IOException {
		this.out = new DataOutputStream(out);
		this.width = width;
		this.row = new byte[3 * width + 1];
		this.out.write(SIGNATURE);
		header(width, height);
		resolution(dpi);
		title(title);
	}

	private void header(int width, int height) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream data = new DataOutputStream(bytes);
		data.writeInt(width);
		data.writeInt(height);
		// bit depth, colour type RGB, compression, filter, no interlace
		data.write(new byte[] {8, 2, 0, 0, 0});
		chunk("IHDR", bytes.toByteArray(), bytes.size());
	}

	private void resolution(double dpi) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream data = new DataOutputStream(bytes);
		int perMetre = (int) Math.round(dpi / METRES_PER_INCH);
		data.writeInt(perMetre);
		data.writeInt(perMetre);
		data.writeByte(1);
		chunk("pHYs", bytes.toByteArray(), bytes.size());
	}

	/** International text: key word, not compressed, no language, no translated key word, UTF-8. */
	private void title(String title) throws IOException {
		byte[] bytes = ("Title\0\0\0\0\0" + title).getBytes(StandardCharsets.UTF_8);
		chunk("iTXt", bytes, bytes.length);
	}

	/** Writes the next row: pixels as 0xRRGGBB from an index on. */
	void row(int[] pixels, int from) throws IOException {
		row[0] = NO_FILTER;
		for (int x = 0, i = 1; x < width; x++) {
			int pixel = pixels[from + x];
			row[i++] = (byte) (pixel >> 16);
			row[i++] = (byte) (pixel >> 8);
			row[i++] = (byte) pixel;
		}
		deflater.setInput(row);
		while (!deflater.needsInput())
			flush();
	}

	/** Ends the image. Does not close the stream. */
	void finish() throws IOException {
		deflater.finish();
		while (!deflater.finished())
			flush();
		deflater.end();
		chunk("IEND", new byte[0], 0);
		out.flush();
	}

	private void flush() throws IOException {
		int length = deflater.deflate(compressed);
		if (length > 0)
			chunk("IDAT", compressed, length);
	}

	private void chunk(String type, byte[] data, int length) throws IOException {
		byte[] name = type.getBytes(StandardCharsets.US_ASCII);
		CRC32 crc = new CRC32();
		crc.update(name);
		crc.update(data, 0, length);
		out.writeInt(length);
		out.write(name);
		out.write(data, 0, length);
		out.writeInt((int) crc.getValue());
	}
}
