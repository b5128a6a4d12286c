package org.lovende.exchange;

import java.util.Locale;

import org.lovende.core.Messages;

/**
 * Where in the input something is. Every part but the file may be null: a problem may concern a whole file, sheet or row.
 *
 * @param file name of the file or folder as the user gave it, for a table in a folder with the table's own file name
 * @param sheet name of the sheet as it is spelled in the input
 * @param row number of the row as a spreadsheet program shows it; the header is row 1
 * @param column name of the column as it is spelled in the input
 */
public record Place(String file, String sheet, Integer row, String column) {
	/** A whole file or folder. */
	public static Place of(String file) {
		return new Place(file, null, null, null);
	}

	/** The place in words, for instance <code>plan.xlsx, sheet links, row 3, column to</code>. */
	public String describe(Locale locale) {
		Messages messages = Messages.of(Place.class, locale);
		StringBuilder text = new StringBuilder(file);
		if (sheet != null)
			text.append(", ").append(messages.get("place.sheet", sheet));
		if (row != null)
			text.append(", ").append(messages.get("place.row", row.toString()));
		if (column != null)
			text.append(", ").append(messages.get("place.column", column));
		return text.toString();
	}
}
