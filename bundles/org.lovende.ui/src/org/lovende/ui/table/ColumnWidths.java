package org.lovende.ui.table;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * Shares the width of a table among its columns: each gets what it would like to have and a share of what is left, or, where there is too little,
 * less; but never less than half of that, nor less than its heading needs, so that a very narrow table scrolls. From the moment that the user moves the
 * edge of a column the widths are the user's.
 */
final class ColumnWidths {
	/** What a heading needs beside its words: its margins and the arrow of a sorted column. */
	private static final int HEADING_MARGIN = 26;
	private static final int LEAST = 70;
	/** What a cell needs beside its words: its margins and an icon. */
	private static final int CELL_MARGIN = 34;

	private final Table table;
	private final Map<TableColumn, Wish> wishes = new LinkedHashMap<>();
	private final Map<TableColumn, Integer> given = new LinkedHashMap<>();
	private boolean isUsers;

	private record Wish(int least, int width) {
	}

	/** Keeps the widths of a table for its life. */
	ColumnWidths(Table table) {
		this.table = table;
		table.addListener(SWT.Resize, event -> fit());
	}

	/**
	 * Gives a column its share from now on.
	 *
	 * @param column has its heading already
	 * @param width what it would like to have, in pixels
	 * @param words of a cell that are always to be read as a whole; empty for none
	 */
	void add(TableColumn column, int width, String words) {
		GC gc = new GC(table);
		int legible = words.isEmpty() ? LEAST : gc.textExtent(words).x + CELL_MARGIN;
		int least = Math.max(Math.max(legible, width / 2), gc.textExtent(column.getText()).x + HEADING_MARGIN);
		gc.dispose();
		wishes.put(column, new Wish(least, Math.max(width, least)));
		give(column, width);
		column.addListener(SWT.Resize, event -> isUsers |= !isLast(column) && column.getWidth() != given.get(column));
	}

	/** The window system stretches the last column over what is left. */
	private boolean isLast(TableColumn column) {
		return table.indexOf(column) == table.getColumnCount() - 1;
	}

	private void give(TableColumn column, int width) {
		// before the column tells of it
		given.put(column, width);
		column.setWidth(width);
	}

	private void fit() {
		int width = table.getClientArea().width;
		if (isUsers || width <= 0)
			return;
		int all = wishes.values().stream().mapToInt(Wish::width).sum();
		int least = wishes.values().stream().mapToInt(Wish::least).sum();
		wishes.forEach((column, wish) -> {
			if (width >= all)
				give(column, wish.width() * width / all);
			else
				give(column, wish.least() + (wish.width() - wish.least()) * Math.max(0, width - least) / Math.max(1, all - least));
		});
	}
}
