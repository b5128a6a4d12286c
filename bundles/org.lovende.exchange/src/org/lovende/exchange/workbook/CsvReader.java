package org.lovende.exchange.workbook;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.lovende.exchange.Place;
import org.lovende.exchange.ProblemLog;
import org.lovende.exchange.Severity;

/**
 * Reads a table from a .csv file: comma or semicolon, with or without byte order mark, UTF-8 or else Windows-1252. The name of the sheet
 * is that of the file.
 */
final class CsvReader {
	static final String SUFFIX = ".csv";
	/**
	 * A text that a spreadsheet program would take for a formula is written with an apostrophe before it, and so is a text that already
	 * begins with such apostrophes; reading takes one away, which makes it reversible.
	 */
	static final Pattern GUARDED = Pattern.compile("'+[=+\\-@].*", Pattern.DOTALL);

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final Path file;
	private final Place place;
	private final ProblemLog log;

	CsvReader(Path file, ProblemLog log) {
		this.file = file;
		this.log = log;
		// file systems of Macintosh computers take letters like å apart
		String fileName = Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC);
		place = new Place(file.resolveSibling(fileName).toString(), fileName.substring(0, fileName.length() - SUFFIX.length()), null, null);
	}

	/**
	 * The table; as far as it could be read if a quotation mark is wrong, which is noted.
	 *
	 * @throws UnreadableFileException if the file is empty or too large
	 */
	RawSheet read() throws IOException, UnreadableFileException {
		if (Files.size(file) > Limits.MAX_FILE_BYTES)
			throw new UnreadableFileException("file-too-large", Long.toString(Limits.MAX_FILE_BYTES / Limits.MEGABYTE));
		String text = decode(Files.readAllBytes(file));
		if (text.isBlank())
			throw new UnreadableFileException("file-empty");
		return new RawSheet(place.file(), place.sheet(), rows(text));
	}

	/** Where this table is, for problems that concern it as a whole. */
	Place place() {
		return place;
	}

	private String decode(byte[] bytes) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
		} catch (CharacterCodingException e) {
			log.add(Severity.NOTE, place, "encoding", null, null);
			return new String(bytes, WINDOWS_1252);
		}
	}

	private List<RawRow> rows(String text) throws IOException {
		CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false).get();
		List<RawRow> rows = new ArrayList<>();
		int number = 0;
		try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
			for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext();) {
				CSVRecord csvRecord = records.next();
				number++;
				RawRow row = new RawRow(number, csvRecord.stream().map(CsvReader::unguard).map(RawCell::text).toList());
				if (row.isBlank())
					continue;
				if (rows.size() > Limits.MAX_ROWS) {
					log.add(Severity.ERROR, place, "too-many-rows", null, null, Integer.toString(Limits.MAX_ROWS));
					break;
				}
				rows.add(row);
			}
		} catch (UncheckedIOException e) {
			// the parser's only complaint about a text in memory
			log.error(new Place(place.file(), place.sheet(), number + 1, null), "broken-quotes");
		}
		return rows;
	}

	/** No name of a column holds either character, so the first line tells which one separates. */
	private static char delimiter(String text) {
		String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
		long commas = header.chars().filter(c -> c == ',').count();
		long semicolons = header.chars().filter(c -> c == ';').count();
		return commas > semicolons ? ',' : ';';
	}

	private static String unguard(String text) {
		return GUARDED.matcher(text).matches() ? text.substring(1) : text;
	}
}
