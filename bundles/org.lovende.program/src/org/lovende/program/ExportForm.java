package org.lovende.program;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.lovende.core.Interventions;
import org.lovende.exchange.document.DescriptionExport;
import org.lovende.exchange.document.ExportOptions;
import org.lovende.exchange.document.Format;
import org.lovende.exchange.workbook.WorkbookExport;
import org.lovende.exchange.workbook.WorkbookFormat;
import org.lovende.exchange.xmi.XmiExport;
import org.lovende.model.intervention.Intervention;

/** The forms in which an intervention can be written, in the order in which they are offered. The names are what users type and how files end. */
public enum ExportForm {
	/** The description for Word. */
	docx(Format.DOCX),
	/** The description for reading and printing. */
	pdf(Format.PDF),
	/** The description as one web page. */
	html(Format.HTML),
	/** The tables as a workbook. */
	xlsx(null),
	/** The tables as a folder of .csv files. */
	csv(null),
	/** A complete copy for other programs. */
	xmi(null);

	private final Format description;

	ExportForm(Format description) {
		this.description = description;
	}

	/** Whether it is the description as a document, in which chapters can be left out. */
	public boolean isDescription() {
		return description != null;
	}

	/** Whether it becomes a folder instead of a file. */
	public boolean isFolder() {
		return this == csv;
	}

	/** Whether there are words in it that depend on a language, beside those of the users. */
	public boolean hasLanguage() {
		return this != xmi;
	}

	/** The form that the name of a file ends in, upper and lower case ignored; empty if it ends in none of them. */
	public static Optional<ExportForm> of(Path file) {
		String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter(form -> !form.isFolder() && name.endsWith("." + form)).findFirst();
	}

	/**
	 * Writes an intervention, which is only read. A file or folder is replaced whole or not at all.
	 *
	 * @param options the language, and what is left out of a description; without a language it is the intervention's own
	 * @param user the language of the sentence if it cannot be written
	 * @throws IOException with a sentence for the user if it cannot be written; what was there before is then unchanged
	 */
	public void write(Intervention intervention, Path out, ExportOptions options, Locale user) throws IOException {
		Locale language = options.locale() == null ? Interventions.locale(intervention) : options.locale();
		switch (this) {
		case docx, pdf, html -> DescriptionExport.write(intervention, description, out, options.in(language));
		case xlsx -> WorkbookExport.write(intervention, WorkbookFormat.XLSX, out, language);
		case csv -> WorkbookExport.write(intervention, WorkbookFormat.CSV, out, language);
		case xmi -> XmiExport.write(intervention, out, user);
		}
	}
}
