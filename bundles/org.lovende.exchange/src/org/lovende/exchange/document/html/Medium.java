package org.lovende.exchange.document.html;

/** What the markup is made for. */
public enum Medium {
	/** A browser. */
	SCREEN,
	/** Pages of paper, with bookmarks and page numbers. */
	PAPER,
	/** The pages of {@link #PAPER} with blank spaces for pictures: enough, and faster, to find out where its headings stand. */
	MEASURE
}
