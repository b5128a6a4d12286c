package org.lovende.exchange.document.content;

/** The kinds of things that have a colour of their own in diagrams and headings. */
public enum Accent {
	NONE, CORE_ELEMENT, SHORT_TERM, MEDIUM_TERM, LONG_TERM, GOAL
}
