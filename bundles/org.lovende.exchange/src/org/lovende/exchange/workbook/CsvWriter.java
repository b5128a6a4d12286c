package org.lovende.exchange.workbook;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.lovende.core.Interventions;
import org.lovende.core.Numbers;

/**
 * Writes one .csv file per sheet that has rows, as the spreadsheet programs of the language expect them: Danish with semicolons and
 * decimal commas, English with commas and decimal points. UTF-8 with a byte order mark, without which Excel takes it for Windows-1252.
 */
final class CsvWriter {
	private static final Pattern FORMULA = Pattern.compile("[=+\\-@].*", Pattern.DOTALL);
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final Locale locale;
	private final boolean isDanish;

	CsvWriter(Locale locale) {
		this.locale = locale;
		this.isDanish = locale.getLanguage().equals(Interventions.DANISH.getLanguage());
	}

	void write(List<SheetContent> contents, Path folder) throws IOException {
		for (SheetContent content : contents)
			if (!content.rows().isEmpty())
				write(content, folder.resolve(fileName(content.sheet())));
	}

	/** Without Danish letters, which machines set to another character set lose from the names of files. */
	private String fileName(SheetDefinition sheet) {
		return Vocabulary.fold(Vocabulary.name(sheet, locale)) + CsvReader.SUFFIX;
	}

	private void write(SheetContent content, Path file) throws IOException {
		CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(isDanish ? ';' : ',').get();
		try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8); CSVPrinter printer = new CSVPrinter(writer, format)) {
			writer.write(BYTE_ORDER_MARK);
			SheetDefinition sheet = content.sheet();
			if (sheet.isKeyValue()) {
				printer.printRecord(Vocabulary.name(Vocabulary.KEY, locale), Vocabulary.name(Vocabulary.VALUE, locale));
				for (int i = 0; i < content.columns().size(); i++)
					printer.printRecord(Vocabulary.name(sheet, content.columns().get(i), locale), text(content.rows().get(0).get(i)));
				return;
			}
			printer.printRecord(content.columns().stream().map(column -> Vocabulary.name(sheet, column, locale)).toList());
			for (List<Object> row : content.rows())
				printer.printRecord(row.stream().map(this::text).toList());
		}
	}

	private String text(Object value) {
		if (value == null)
			return "";
		if (value instanceof Double number)
			return decimal(Numbers.plain(BigDecimal.valueOf(number)));
		if (value instanceof BigDecimal number)
			return decimal(number.scale() < 0 ? number.toString() : number.toPlainString());
		if (value instanceof String string)
			return FORMULA.matcher(string).matches() || CsvReader.GUARDED.matcher(string).matches() ? "'" + string : string;
		return value.toString();
	}

	private String decimal(String number) {
		return isDanish ? number.replace('.', ',') : number;
	}
}
