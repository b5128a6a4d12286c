package org.lovende.ui.table;

/** The last row of a table, in which something new is entered. The model knows nothing of it. */
public enum NewRow {
	/** The only one of each table. */
	INSTANCE
}
