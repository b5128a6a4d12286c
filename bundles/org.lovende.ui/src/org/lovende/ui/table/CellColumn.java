package org.lovende.ui.table;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.graphics.Image;

/** One column of a table: what its cells say, and how they are edited. Rows are elements of the model or a {@link NewRow}. */
public abstract class CellColumn {
	private final String heading;
	private final int width;

	/** @param width in pixels, to begin with */
	protected CellColumn(String heading, int width) {
		this.heading = heading;
		this.width = width;
	}

	public final String heading() {
		return heading;
	}

	public final int width() {
		return width;
	}

	/** Never null. */
	public abstract String text(Object row);

	/** Null for none. */
	public Image image(Object row) {
		return null;
	}

	/** By what the rows are sorted: texts and numbers are compared as users expect. */
	public Comparable<?> order(Object row) {
		return text(row);
	}

	/** The editor in the cell; null if the cell cannot be edited in its place. */
	public CellEditor editor(Object row) {
		return null;
	}

	/** What the editor begins with. */
	public Object value(Object row) {
		return text(row);
	}

	/** Takes what was edited. */
	public void set(Object row, Object value) {
		throw new UnsupportedOperationException(heading);
	}

	/** Whether the cell is edited in a dialog instead, by {@link #choose}. */
	public boolean isChosen() {
		return false;
	}

	/** Edits the cell in a dialog. */
	public void choose(Object row) {
		throw new UnsupportedOperationException(heading);
	}
}
