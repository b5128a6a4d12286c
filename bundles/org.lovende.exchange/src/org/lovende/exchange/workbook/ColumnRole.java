package org.lovende.exchange.workbook;

/** How a column is related to the element of its row. */
enum ColumnRole {
	/** A feature of the element. */
	FEATURE,
	/** The workbook id of the element. */
	ID,
	/** The UUID of the element, written only where the id does not lead to it. */
	UUID,
	/** The element that contains the row's element. */
	PARENT,
	/** A feature of the layout that contains the row's position. */
	LAYOUT,
	/** On a theory: whether it is the current one. */
	CURRENT,
	/** On a core element: the theories in which it takes part. */
	PARTICIPATION,
	/** On a theory: the core elements that take part, in their order on the map. */
	PARTICIPANTS,
	/** A short form that makes elements of another kind. */
	SHORT_FORM
}
