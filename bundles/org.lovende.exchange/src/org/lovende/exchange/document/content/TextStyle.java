package org.lovende.exchange.document.content;

/**
 * The paragraph styles of a document, from which both the styles of the Word file and the style sheet of PDF and HTML are made: that is
 * why a page holds the same text in all of them. Sizes and distances are in points.
 */
public enum TextStyle {
	BODY(10.5, 0, 6), INTRODUCTION(10.5, 0, 6, Ink.TEXT, Weight.PLAIN_WITH_NEXT), LEAD(12, 0, 8),
	NOTE(9.5, 0, 6, Ink.MUTED), UNDER_HEADING(9.5, 0, 6, Ink.MUTED, Weight.PLAIN_WITH_NEXT),
	LABEL(10.5, 6, 2, Ink.TEXT, Weight.BOLD_WITH_NEXT), LIST_ITEM(10.5, 0, 3),
	HEADING_1(18, 24, 6, Ink.TEXT, Weight.BOLD_WITH_NEXT), HEADING_2(13, 16, 4, Ink.TEXT, Weight.BOLD_WITH_NEXT),
	HEADING_3(10.5, 10, 2, Ink.TEXT, Weight.BOLD_WITH_NEXT), FIGURE(10.5, 6, 0, Ink.TEXT, Weight.PLAIN_WITH_NEXT), CAPTION(9, 6, 12, Ink.MUTED),
	TABLE_HEAD(9, 0, 0, Ink.TEXT, Weight.BOLD_WITH_NEXT), TABLE_TEXT(9.5, 0, 2),
	TABLE_LIST_ITEM(9.5, 0, 2), DOCUMENT_KIND(13, 120, 6, Ink.ACCENT, Weight.BOLD), DOCUMENT_TITLE(34, 0, 16, Ink.TEXT, Weight.BOLD),
	CONTENTS_TITLE(18, 0, 14, Ink.TEXT, Weight.BOLD), CONTENTS_1(10.5, 8, 2, Ink.TEXT, Weight.BOLD), CONTENTS_2(10, 0, 2), RUNNING(8.5, 0, 0, Ink.MUTED);

	/** The colours of text apart from the accents. */
	public enum Ink {
		TEXT, MUTED, ACCENT
	}

	private enum Weight {
		PLAIN(false, false), PLAIN_WITH_NEXT(false, true), BOLD(true, false), BOLD_WITH_NEXT(true, true);

		private final boolean bold;
		private final boolean withNext;

		Weight(boolean bold, boolean withNext) {
			this.bold = bold;
			this.withNext = withNext;
		}
	}

	/** The height of a line in relation to the size of its letters: that of Noto Sans, which word processors take by themselves. */
	public static final double LINE_HEIGHT = 1.362;

	private final double size;
	private final double before;
	private final double after;
	private final Ink ink;
	private final Weight weight;

	TextStyle(double size, double before, double after) {
		this(size, before, after, Ink.TEXT);
	}

	TextStyle(double size, double before, double after, Ink ink) {
		this(size, before, after, ink, Weight.PLAIN);
	}

	TextStyle(double size, double before, double after, Ink ink, Weight weight) {
		this.size = size;
		this.before = before;
		this.after = after;
		this.ink = ink;
		this.weight = weight;
	}

	/** The style of a heading of this level, 1 to 3. */
	public static TextStyle heading(int level) {
		return switch (level) {
			case 1 -> HEADING_1;
			case 2 -> HEADING_2;
			case 3 -> HEADING_3;
			default -> throw new IllegalArgumentException("heading level " + level);
		};
	}

	public double size() {
		return size;
	}

	/** The distance to what stands above. */
	public double before() {
		return before;
	}

	/** The distance to what stands below. */
	public double after() {
		return after;
	}

	public Ink ink() {
		return ink;
	}

	public boolean bold() {
		return weight.bold;
	}

	/** Whether no page may end between the paragraph and the one below it. */
	public boolean withNext() {
		return weight.withNext;
	}
}
