package org.lovende.ui.theory;

/** The last row of a table, in which something new is entered. The model knows nothing of it. */
enum NewRow {
	/** The only one of each table. */
	INSTANCE
}
