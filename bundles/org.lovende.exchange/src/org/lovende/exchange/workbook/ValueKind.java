package org.lovende.exchange.workbook;

/** What can stand in the cells of a column. */
enum ValueKind {
	/** The free-text name by which rows refer to one another. */
	ID,
	/** A UUID. */
	UUID,
	/** Text of at most 300 characters. */
	TITLE,
	/** Text of at most 30,000 characters, also on several lines. */
	TEXT,
	/** One word of a list. */
	WORD,
	/** Words of a list, separated by semicolons. */
	WORDS,
	/** Yes or no. */
	YES_NO,
	/** A number with a fixed range or none. */
	NUMBER,
	/** A decimal number kept digit by digit. */
	AMOUNT,
	/** A calendar day. */
	DATE,
	/** A point in time. */
	MOMENT,
	/** The id of a row. */
	REFERENCE,
	/** Ids of rows, separated by semicolons. */
	REFERENCES,
	/** The key or the text of a review question, or a question of the team's own. */
	QUESTION,
	/** One title per line: a short form, accepted on import and never written. */
	LINES
}
