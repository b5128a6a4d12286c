package org.lovende.exchange.document.content;

import org.lovende.diagram.style.Style;

/** The look of documents, taken from the style of the diagrams so that text and pictures agree. Colours are written #RRGGBB. */
public final class Look {
	private static final Style STYLE = Style.shipped();

	private Look() {
	}

	/** The name of the font of all text. */
	public static String font() {
		return STYLE.fontFamily();
	}

	public static String colour(TextStyle.Ink ink) {
		return switch (ink) {
			case TEXT -> STYLE.colours().text();
			case MUTED -> STYLE.colours().muted();
			case ACCENT -> colour(Accent.CORE_ELEMENT);
		};
	}

	/** The colour of a heading. */
	public static String colour(Accent accent) {
		return switch (accent) {
			case NONE -> STYLE.colours().text();
			case CORE_ELEMENT -> STYLE.category("core-element").accent();
			case SHORT_TERM -> STYLE.category("short-term").accent();
			case MEDIUM_TERM -> STYLE.category("medium-term").accent();
			case LONG_TERM -> STYLE.category("long-term").accent();
			case GOAL -> STYLE.category("strategic-goal").accent();
		};
	}

	/** The light rules between the rows of a table. */
	public static String hairline() {
		return STYLE.colours().hairline();
	}

	/** The rules that end the head and the sums of a table. */
	public static String line() {
		return STYLE.colours().line();
	}

	/** The ground of a table's head. */
	public static String ground() {
		return STYLE.colours().ground();
	}
}
