package org.lovende.exchange.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lovende.exchange.Place;

/** A row whose cells have been understood. On the sheet "intervention" all rows together are one. */
final class WorkbookRow {
	private final SheetDefinition sheet;
	private final Place place;
	private final Map<ColumnDefinition, Object> values = new HashMap<>();
	private final Map<ColumnDefinition, Place> places = new HashMap<>();

	/**
	 * @param place the row as a whole
	 */
	WorkbookRow(SheetDefinition sheet, Place place) {
		this.sheet = sheet;
		this.place = place;
	}

	SheetDefinition sheet() {
		return sheet;
	}

	/** The row as a whole. */
	Place place() {
		return place;
	}

	/** The cell in a column, or the row if there is no such column. */
	Place place(ColumnDefinition column) {
		return places.getOrDefault(column, place);
	}

	/**
	 * Enters a cell.
	 *
	 * @param value as {@link CellParser} gives it
	 */
	void put(ColumnDefinition column, Place cell, Object value) {
		places.put(column, cell);
		values.put(column, value);
	}

	/** Whether the column exists and its cell holds nothing wrong: only then is the feature touched. */
	boolean has(ColumnDefinition column) {
		return values.containsKey(column) && values.get(column) != CellParser.INVALID;
	}

	/** Whether the column exists, whatever its cell holds. */
	boolean isGiven(ColumnDefinition column) {
		return values.containsKey(column);
	}

	/** The value of a cell; null if it is empty, absent or wrong. */
	Object value(ColumnDefinition column) {
		Object value = values.get(column);
		return value == CellParser.INVALID ? null : value;
	}

	/** The text of a cell of a column with this role; empty if there is none. */
	Optional<String> text(ColumnRole role) {
		return sheet.column(role).map(column -> (String) value(column));
	}

	/** The entries of a cell that holds several. */
	@SuppressWarnings("unchecked")
	List<String> list(ColumnDefinition column) {
		Object value = value(column);
		return value == null ? List.of() : (List<String>) value;
	}
}
