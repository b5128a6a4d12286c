package org.lovende.exchange.workbook;

/**
 * What stands in a cell.
 *
 * @param text never null; as it stands there, not trimmed
 * @param isNumber whether the file itself says that it is a number, so that its decimal separator is beyond doubt
 * @param fault the name of a problem that keeps the cell from having a value; null for nearly every cell
 */
record RawCell(String text, boolean isNumber, String fault) {
	static final RawCell EMPTY = text("");

	static RawCell text(String text) {
		return new RawCell(text, false, null);
	}

	static RawCell number(String text) {
		return new RawCell(text, true, null);
	}

	static RawCell faulty(String text, String fault) {
		return new RawCell(text, false, fault);
	}

	boolean isBlank() {
		return fault == null && text.isBlank();
	}
}
