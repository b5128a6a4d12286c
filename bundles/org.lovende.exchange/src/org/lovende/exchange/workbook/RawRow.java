package org.lovende.exchange.workbook;

import java.util.List;

/**
 * A row of a sheet with its number as a spreadsheet program shows it.
 *
 * @param number the header is row 1
 * @param cells from the first column to the last one with content
 */
record RawRow(int number, List<RawCell> cells) {
	/** The cell in a column, counted from 0; empty beyond the end of the row. */
	RawCell cell(int column) {
		return column < cells.size() ? cells.get(column) : RawCell.EMPTY;
	}

	boolean isBlank() {
		return cells.stream().allMatch(RawCell::isBlank);
	}
}
