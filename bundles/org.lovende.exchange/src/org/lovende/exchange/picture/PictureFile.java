package org.lovende.exchange.picture;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.lovende.core.Messages;
import org.lovende.diagram.PdfWriter;
import org.lovende.diagram.Picture;
import org.lovende.diagram.PngWriter;
import org.lovende.diagram.SvgWriter;
import org.lovende.exchange.OutputFile;

/** Writes a diagram into a file, which is replaced whole or not at all. */
public final class PictureFile {
	private PictureFile() {
	}

	/**
	 * Writes a file. May be called on any thread.
	 *
	 * @param locale the language of what is answered
	 * @return what the user should know of the result, if anything
	 * @throws IOException if it cannot be written; what was there before is then unchanged
	 */
	public static Optional<String> write(Picture picture, PictureFormat format, Path file, Locale locale) throws IOException {
		String[] remark = new String[1];
		OutputFile.write(file, locale, temporary -> {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
				remark[0] = write(picture, format, out, locale);
			}
		});
		return Optional.ofNullable(remark[0]);
	}

	private static String write(Picture picture, PictureFormat format, OutputStream out, Locale locale) throws IOException {
		switch (format) {
		case svg -> SvgWriter.write(picture, out);
		case pdf -> PdfWriter.write(picture, out);
		case png -> {
			PngWriter.Result result = PngWriter.write(picture, out);
			if (result.isReduced())
				return Messages.of(PictureFile.class, locale).get("fewerDpi", result.dpi(), PngWriter.PRINT_DPI);
		}
		}
		return null;
	}
}
