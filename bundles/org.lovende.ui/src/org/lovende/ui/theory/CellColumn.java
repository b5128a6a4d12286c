package org.lovende.ui.theory;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.graphics.Image;

/** One column of a table: what its cells say, and how they are edited. Rows are elements of the model or a {@link NewRow}. */
abstract class CellColumn {
	private final String heading;
	private final int width;

	/** @param width in pixels, to begin with */
	CellColumn(String heading, int width) {
		this.heading = heading;
		this.width = width;
	}

	final String heading() {
		return heading;
	}

	final int width() {
		return width;
	}

	/** Never null. */
	abstract String text(Object row);

	/** Null for none. */
	Image image(Object row) {
		return null;
	}

	/** By what the rows are sorted: texts and numbers are compared as users expect. */
	Comparable<?> order(Object row) {
		return text(row);
	}

	/** The editor in the cell; null if the cell cannot be edited in its place. */
	CellEditor editor(Object row) {
		return null;
	}

	/** What the editor begins with. */
	Object value(Object row) {
		return text(row);
	}

	/** Takes what was edited. */
	void set(Object row, Object value) {
		throw new UnsupportedOperationException(heading);
	}

	/** Whether the cell is edited in a dialog instead, by {@link #choose}. */
	boolean isChosen() {
		return false;
	}

	/** Edits the cell in a dialog. */
	void choose(Object row) {
		throw new UnsupportedOperationException(heading);
	}
}
