package org.lovende.cli;

import java.util.ArrayList;
import java.util.List;

/** A table of plain text, each column as wide as its widest cell. */
final class TextTable {
	private static final String GAP = "  ";

	private final List<String[]> rows = new ArrayList<>();

	TextTable(String... headings) {
		rows.add(headings);
	}

	/** Adds a row; null is shown as nothing. */
	void row(String... cells) {
		for (int i = 0; i < cells.length; i++)
			cells[i] = cells[i] == null ? "" : cells[i].replace('\n', ' ');
		rows.add(cells);
	}

	/** Prints nothing if there is no row beside the headings. */
	void print(Console console) {
		if (rows.size() == 1)
			return;
		int[] widths = new int[rows.get(0).length];
		for (String[] row : rows)
			for (int i = 0; i < widths.length; i++)
				widths[i] = Math.max(widths[i], row[i].length());
		for (String[] row : rows) {
			StringBuilder line = new StringBuilder();
			for (int i = 0; i < widths.length; i++)
				line.append(row[i]).append(" ".repeat(widths[i] - row[i].length())).append(GAP);
			console.line(line.toString().stripTrailing());
		}
	}
}
