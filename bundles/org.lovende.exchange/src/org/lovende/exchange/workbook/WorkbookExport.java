package org.lovende.exchange.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.lovende.core.Messages;
import org.lovende.exchange.OutputFile;
import org.lovende.model.intervention.Intervention;

/**
 * Export of an intervention to a workbook, from which {@link WorkbookImport} makes an equal intervention: every feature and identifier is
 * in it. Texts are taken in the form of {@link org.lovende.core.Texts#normalise(String)}.
 */
public final class WorkbookExport {
	private WorkbookExport() {
	}

	/**
	 * Writes a workbook whose form follows from its name: .xlsx, or else a folder of .csv files.
	 *
	 * @see #write(Intervention, WorkbookFormat, Path, Locale)
	 */
	public static void write(Intervention intervention, Path out, Locale locale) throws IOException {
		boolean isXlsx = out.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
		write(intervention, isXlsx ? WorkbookFormat.XLSX : WorkbookFormat.CSV, out, locale);
	}

	/**
	 * Writes a workbook. An output that is there is replaced whole, or not at all if something goes wrong.
	 *
	 * @param out the .xlsx file, or the folder; a folder that holds anything but tables of a workbook is not replaced
	 * @param locale the language of the names of sheets, columns and words; English if there is no such translation. The csv form also
	 *        takes its separators from it.
	 * @throws IOException with a sentence for the user if the output cannot be written
	 */
	public static void write(Intervention intervention, WorkbookFormat format, Path out, Locale locale) throws IOException {
		List<SheetContent> contents = WorkbookContent.of(intervention, locale);
		if (format == WorkbookFormat.XLSX) {
			OutputFile.write(out, locale, temporary -> {
				try (XlsxWriter writer = new XlsxWriter(intervention.getName(), locale)) {
					for (SheetContent content : contents)
						writer.add(content);
					writer.save(temporary);
				}
			});
		} else {
			refuseOtherFiles(out, locale);
			OutputFile.writeFolder(out, locale, temporary -> new CsvWriter(locale).write(contents, temporary));
		}
	}

	/** Replacing a folder must not take anything with it that did not come from here. */
	private static void refuseOtherFiles(Path folder, Locale locale) throws IOException {
		if (!Files.isDirectory(folder))
			return;
		try (Stream<Path> entries = Files.list(folder)) {
			Path other = entries.filter(entry -> !isTable(entry)).findFirst().orElse(null);
			if (other != null)
				throw new IOException(Messages.of(OutputFile.class, locale).get("output.folder", folder.toString(), other.getFileName().toString()));
		}
	}

	private static boolean isTable(Path file) {
		String name = file.getFileName().toString();
		return Files.isRegularFile(file) && name.endsWith(CsvReader.SUFFIX)
				&& Vocabulary.findSheet(name.substring(0, name.length() - CsvReader.SUFFIX.length())).isPresent();
	}
}
