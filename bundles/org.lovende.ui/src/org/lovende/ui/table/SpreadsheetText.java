package org.lovende.ui.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.lovende.core.Texts;

/** Cells as spreadsheets put them on the clipboard: rows in lines, cells parted by tabs, quoted where they have several lines. */
public final class SpreadsheetText {
	private static final CSVFormat FORMAT = CSVFormat.Builder.create().setDelimiter('\t').setQuote('"').setRecordSeparator('\n')
			.setIgnoreEmptyLines(true).get();

	private SpreadsheetText() {
	}

	/** The rows that are not blank; a text that is no table gives one cell for each line. */
	public static List<List<String>> read(String text) {
		try (CSVParser parser = CSVParser.parse(new StringReader(text.replace("\r\n", "\n")), FORMAT)) {
			return StreamSupport.stream(parser.spliterator(), false).map(row -> row.stream().toList())
					.filter(row -> !row.stream().allMatch(Texts::isBlank)).toList();
		} catch (IOException | UncheckedIOException e) {
			// a quotation mark that is part of the text: no spreadsheet has written it
			return text.lines().filter(line -> !line.isBlank()).map(line -> List.of(line.split("\t", -1))).toList();
		}
	}

	/** The rows as a spreadsheet takes them from the clipboard. */
	public static String write(List<List<String>> rows) {
		StringWriter text = new StringWriter();
		try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
			printer.printRecords(rows);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.toString();
	}
}
