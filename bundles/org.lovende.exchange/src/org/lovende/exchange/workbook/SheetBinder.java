package org.lovende.exchange.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.lovende.exchange.Place;
import org.lovende.exchange.ProblemLog;
import org.lovende.exchange.Severity;

/** Understands a table: its column names, then its cells. */
final class SheetBinder {
	private final SheetDefinition sheet;
	private final RawSheet raw;
	private final CellParser parser;
	private final ProblemLog log;
	private final Locale locale;
	/** What stands in the first row, by position counted from 0. */
	private final Map<Integer, String> headings = new TreeMap<>();

	SheetBinder(SheetDefinition sheet, RawSheet raw, CellParser parser, ProblemLog log) {
		this.sheet = sheet;
		this.raw = raw;
		this.parser = parser;
		this.log = log;
		this.locale = log.messages().locale();
	}

	/** The rows that hold something, in order. */
	List<WorkbookRow> bind() {
		if (!readHeadings())
			return List.of();
		List<RawRow> content = raw.rows().stream().filter(row -> row.number() > 1).toList();
		reportCellsWithoutColumn(content);
		return sheet.isKeyValue() ? bindKeys(content) : bindColumns(content);
	}

	private boolean readHeadings() {
		if (raw.rows().isEmpty() || raw.rows().get(0).number() != 1) {
			log.error(new Place(raw.file(), raw.name(), 1, null), "header-missing");
			return false;
		}
		List<RawCell> cells = raw.rows().get(0).cells();
		for (int i = 0; i < cells.size(); i++)
			if (!CellParser.isBlank(cells.get(i)))
				headings.put(i, cells.get(i).text().strip());
		return true;
	}

	private List<WorkbookRow> bindColumns(List<RawRow> content) {
		Map<Integer, ColumnDefinition> columns = new TreeMap<>();
		Map<ColumnDefinition, String> names = new HashMap<>();
		headings.forEach((index, name) -> {
			Optional<ColumnDefinition> column = Vocabulary.findColumn(sheet, name);
			Place place = new Place(raw.file(), raw.name(), 1, name);
			if (column.isEmpty()) {
				log.add(Severity.ERROR, place, "column-unknown", name, knownNames());
			} else if (names.putIfAbsent(column.get(), name) != null) {
				log.add(Severity.ERROR, place, "column-twice", name, null, names.get(column.get()));
			} else {
				columns.put(index, column.get());
			}
		});
		List<WorkbookRow> rows = new ArrayList<>();
		for (RawRow rawRow : content) {
			WorkbookRow row = new WorkbookRow(sheet, new Place(raw.file(), raw.name(), rawRow.number(), null));
			columns.forEach((index, column) -> bindCell(row, column, rawRow.cell(index),
					new Place(raw.file(), raw.name(), rawRow.number(), headings.get(index))));
			rows.add(row);
		}
		return rows;
	}

	private List<WorkbookRow> bindKeys(List<RawRow> content) {
		Integer keyColumn = null;
		Integer valueColumn = null;
		for (Map.Entry<Integer, String> heading : headings.entrySet()) {
			String meaning = Vocabulary.findKeyOrValue(heading.getValue()).orElse(null);
			if (Vocabulary.KEY.equals(meaning) && keyColumn == null)
				keyColumn = heading.getKey();
			else if (Vocabulary.VALUE.equals(meaning) && valueColumn == null)
				valueColumn = heading.getKey();
			else
				log.add(Severity.ERROR, new Place(raw.file(), raw.name(), 1, heading.getValue()), meaning == null ? "column-unknown" : "column-twice",
						heading.getValue(), Vocabulary.name(Vocabulary.KEY, locale) + ", " + Vocabulary.name(Vocabulary.VALUE, locale),
						heading.getValue());
		}
		reportMissing(keyColumn, Vocabulary.KEY);
		reportMissing(valueColumn, Vocabulary.VALUE);
		if (keyColumn == null || valueColumn == null)
			return List.of();
		WorkbookRow row = new WorkbookRow(sheet, raw.place());
		Map<ColumnDefinition, Integer> numbers = new HashMap<>();
		for (RawRow rawRow : content) {
			Place keyPlace = new Place(raw.file(), raw.name(), rawRow.number(), headings.get(keyColumn));
			Place valuePlace = new Place(raw.file(), raw.name(), rawRow.number(), headings.get(valueColumn));
			String key = rawRow.cell(keyColumn).text().strip();
			if (!key.isEmpty())
				bindKey(row, numbers, key, keyPlace, rawRow.cell(valueColumn), valuePlace);
			else if (!CellParser.isBlank(rawRow.cell(valueColumn)))
				log.add(Severity.ERROR, keyPlace, "key-missing", null, null);
		}
		return List.of(row);
	}

	private void bindKey(WorkbookRow row, Map<ColumnDefinition, Integer> numbers, String key, Place keyPlace, RawCell value, Place valuePlace) {
		Optional<ColumnDefinition> column = Vocabulary.findColumn(sheet, key);
		if (column.isEmpty()) {
			log.add(Severity.ERROR, keyPlace, "key-unknown", key, knownNames());
			return;
		}
		Integer first = numbers.putIfAbsent(column.get(), keyPlace.row());
		if (first == null)
			bindCell(row, column.get(), value, valuePlace);
		else
			log.add(Severity.ERROR, keyPlace, "key-twice", key, null, first.toString());
	}

	private void bindCell(WorkbookRow row, ColumnDefinition column, RawCell cell, Place place) {
		Object value = parser.parse(column, cell, place);
		if (value == null && column.required()) {
			String name = Vocabulary.name(sheet, column, locale);
			if (sheet.isKeyValue())
				log.add(Severity.ERROR, place, "name-missing", null, ValueDescription.of(column, locale), name, Vocabulary.name(sheet, locale));
			else
				log.add(Severity.ERROR, place, "value-missing", null, ValueDescription.of(column, locale), name);
			value = CellParser.INVALID;
		}
		row.put(column, place, value);
	}

	private String knownNames() {
		return sheet.written().stream().map(column -> Vocabulary.name(sheet, column, locale)).collect(Collectors.joining(", "));
	}

	private void reportMissing(Integer column, String name) {
		if (column == null)
			log.error(new Place(raw.file(), raw.name(), 1, null), "column-missing", Vocabulary.name(name, locale));
	}

	/** One is enough: where a separator or quotation mark is wrong, every row has such cells. */
	private void reportCellsWithoutColumn(List<RawRow> content) {
		for (RawRow row : content)
			for (int i = 0; i < row.cells().size(); i++)
				if (!headings.containsKey(i) && !CellParser.isBlank(row.cell(i))) {
					log.add(Severity.ERROR, new Place(raw.file(), raw.name(), row.number(), null), "cell-without-column", row.cell(i).text(), null);
					return;
				}
	}
}
