package org.lovende.exchange.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.lovende.exchange.Place;
import org.lovende.exchange.ProblemLog;
import org.lovende.exchange.Severity;

/** Reads a workbook from either form and understands its names and cells; what they mean together is the business of {@link DraftBuilder}. */
final class WorkbookReader {
	private final Path path;
	private final ProblemLog log;
	private final CellParser parser;

	WorkbookReader(Path path, ProblemLog log) {
		this.path = path;
		this.log = log;
		this.parser = new CellParser(log);
	}

	/** The rows of the known sheets, in the order of the schema and of their sheets. */
	List<WorkbookRow> read() {
		Map<SheetDefinition, RawSheet> found = new HashMap<>();
		for (RawSheet raw : rawSheets()) {
			Optional<SheetDefinition> sheet = Vocabulary.findSheet(raw.name());
			if (sheet.isPresent()) {
				RawSheet first = found.putIfAbsent(sheet.get(), raw);
				if (first != null)
					log.add(Severity.ERROR, raw.place(), "sheet-twice", raw.name(), null, first.name());
			} else if (!Vocabulary.isGuide(raw.name()) && !raw.rows().isEmpty()) {
				// an empty unknown sheet is what spreadsheet programs put into every new workbook
				log.add(Severity.ERROR, raw.place(), "sheet-unknown", raw.name(), knownSheets());
			}
		}
		List<WorkbookRow> rows = new ArrayList<>();
		for (SheetDefinition sheet : WorkbookSchema.SHEETS)
			if (found.containsKey(sheet) && !found.get(sheet).rows().isEmpty())
				rows.addAll(new SheetBinder(sheet, found.get(sheet), parser, log).bind());
		return rows;
	}

	private List<RawSheet> rawSheets() {
		Place place = Place.of(path.toString());
		try {
			if (!Files.exists(path))
				throw new UnreadableFileException("file-missing");
			if (Files.isDirectory(path))
				return csvSheets();
			if (Files.size(path) == 0)
				throw new UnreadableFileException("file-empty");
			if (Files.size(path) > Limits.MAX_FILE_BYTES)
				throw new UnreadableFileException("file-too-large", Long.toString(Limits.MAX_FILE_BYTES / Limits.MEGABYTE));
			if (hasSuffix(path, CsvReader.SUFFIX))
				throw new UnreadableFileException("single-csv");
			return new XlsxReader(path, log).read();
		} catch (UnreadableFileException e) {
			log.error(place, e.getMessage(), e.arguments());
		} catch (IOException e) {
			log.error(place, "file-unreadable", e.getMessage());
		}
		return List.of();
	}

	private List<RawSheet> csvSheets() throws IOException, UnreadableFileException {
		List<Path> files;
		try (Stream<Path> entries = Files.list(path)) {
			files = entries.filter(file -> hasSuffix(file, CsvReader.SUFFIX) && Files.isRegularFile(file)).sorted().toList();
		}
		if (files.isEmpty())
			throw new UnreadableFileException("folder-without-csv");
		long total = 0;
		List<RawSheet> sheets = new ArrayList<>();
		for (Path file : files) {
			total += Files.size(file);
			if (total > Limits.MAX_UNPACKED_BYTES)
				throw new UnreadableFileException("file-too-large", Long.toString(Limits.MAX_UNPACKED_BYTES / Limits.MEGABYTE));
			CsvReader reader = new CsvReader(file, log);
			try {
				sheets.add(reader.read());
			} catch (UnreadableFileException e) {
				log.error(reader.place(), e.getMessage(), e.arguments());
			}
		}
		return sheets;
	}

	/** Hidden files and the lock files of office programs are no tables, whatever their suffix. */
	private static boolean hasSuffix(Path file, String suffix) {
		String name = file.getFileName().toString();
		return name.toLowerCase(Locale.ROOT).endsWith(suffix) && !name.startsWith(".") && !name.startsWith("~");
	}

	private String knownSheets() {
		Locale locale = log.messages().locale();
		return String.join(", ", WorkbookSchema.SHEETS.stream().map(sheet -> Vocabulary.name(sheet, locale)).toList());
	}
}
