package org.lovende.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.lovende.core.Messages;
import org.lovende.diagram.PdfWriter;
import org.lovende.diagram.Picture;
import org.lovende.diagram.PngWriter;
import org.lovende.diagram.SvgWriter;
import org.lovende.exchange.OutputFile;

/** Writes a diagram into a file, which is replaced whole or not at all. */
final class PictureFile {
	private PictureFile() {
	}

	/** Writes; answers what the user should know of the result, if anything. */
	static Optional<String> write(Picture picture, PictureFormat format, Path file, Messages messages) throws IOException {
		String[] remark = new String[1];
		OutputFile.write(file, messages.locale(), temporary -> {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
				remark[0] = write(picture, format, out, messages);
			}
		});
		return Optional.ofNullable(remark[0]);
	}

	private static String write(Picture picture, PictureFormat format, OutputStream out, Messages messages) throws IOException {
		switch (format) {
		case svg -> SvgWriter.write(picture, out);
		case pdf -> PdfWriter.write(picture, out);
		case png -> {
			PngWriter.Result result = PngWriter.write(picture, out);
			if (result.isReduced())
				return messages.get("render.fewerDpi", result.dpi());
		}
		}
		return null;
	}
}
