package org.lovende.exchange.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.lovende.core.Interventions;
import org.lovende.exchange.OutputFile;
import org.lovende.exchange.document.chapter.DescriptionBuilder;
import org.lovende.exchange.document.content.Document;
import org.lovende.exchange.document.docx.DocxWriter;
import org.lovende.exchange.document.html.HtmlWriter;
import org.lovende.exchange.document.pdf.PdfWriter;
import org.lovende.model.intervention.Intervention;

/**
 * Writes the intervention description (indsatsbeskrivelse; handbook, booklet 3 section 2.8): title page, contents and the chapters in the
 * order that the team chose. Reads the intervention only; the caller sees to it that nobody changes it meanwhile.
 */
public final class DescriptionExport {
	private DescriptionExport() {
	}

	/**
	 * Writes the description of an intervention to a file, which is replaced whole or not at all.
	 *
	 * @param out the file; folders that lead to it are made
	 * @throws IOException if it cannot be written; what was there before is then unchanged
	 */
	public static void write(Intervention intervention, Format format, Path out, ExportOptions options) throws IOException {
		Locale locale = options.locale() == null ? Interventions.locale(intervention) : options.locale();
		OutputFile.write(out, locale, temporary -> {
			try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(temporary))) {
				write(intervention, format, stream, options);
			}
		});
	}

	/** Writes the description of an intervention to a stream, which stays open. */
	public static void write(Intervention intervention, Format format, OutputStream out, ExportOptions options) throws IOException {
		Locale locale = options.locale() == null ? Interventions.locale(intervention) : options.locale();
		Document document = new DescriptionBuilder(intervention, locale, options).build();
		switch (format) {
			case DOCX -> {
				// the pictures are painted while the pages are laid out
				DocxWriter writer = new DocxWriter(document);
				writer.write(new PdfWriter().paginate(document), out);
			}
			case PDF -> new PdfWriter().write(document, new PdfWriter().paginate(document), out);
			case HTML -> new HtmlWriter().write(document, out);
		}
	}
}
