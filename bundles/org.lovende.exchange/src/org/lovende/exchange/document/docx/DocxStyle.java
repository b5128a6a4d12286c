package org.lovende.exchange.document.docx;

import org.lovende.core.Messages;
import org.lovende.exchange.document.content.TextStyle;

/**
 * The styles of the Word file. The name of a style that Word itself has is always its English name in the file; Word shows it in the
 * language of its user ("Overskrift 1"), lists headings in the navigation pane and builds contents from them.
 */
enum DocxStyle {
	BODY(TextStyle.BODY, "Normal", "Normal"), INTRODUCTION(TextStyle.INTRODUCTION, "Introduction"),
	LEAD(TextStyle.LEAD, "Lead"), NOTE(TextStyle.NOTE, "Note"), UNDER_HEADING(TextStyle.UNDER_HEADING, "UnderHeading"),
	LABEL(TextStyle.LABEL, "Label"), LIST_ITEM(TextStyle.LIST_ITEM, "ListBullet", "List Bullet"),
	HEADING_1(TextStyle.HEADING_1, "Heading1", "heading 1"), HEADING_2(TextStyle.HEADING_2, "Heading2", "heading 2"),
	HEADING_3(TextStyle.HEADING_3, "Heading3", "heading 3"), FIGURE(TextStyle.FIGURE, "Figure"),
	CAPTION(TextStyle.CAPTION, "Caption", "caption"), TABLE_HEAD(TextStyle.TABLE_HEAD, "TableHead"),
	TABLE_TEXT(TextStyle.TABLE_TEXT, "TableText"),
	TABLE_LIST_ITEM(TextStyle.TABLE_LIST_ITEM, "TableListBullet"),
	DOCUMENT_KIND(TextStyle.DOCUMENT_KIND, "Subtitle", "Subtitle"), DOCUMENT_TITLE(TextStyle.DOCUMENT_TITLE, "Title", "Title"),
	CONTENTS_TITLE(TextStyle.CONTENTS_TITLE, "TOCHeading", "TOC Heading"), CONTENTS_1(TextStyle.CONTENTS_1, "TOC1", "toc 1"),
	CONTENTS_2(TextStyle.CONTENTS_2, "TOC2", "toc 2"), HEADER(TextStyle.RUNNING, "Header", "header"), FOOTER(TextStyle.RUNNING, "Footer", "footer");

	private final TextStyle textStyle;
	private final String id;
	private final String builtInName;

	DocxStyle(TextStyle textStyle, String id) {
		this(textStyle, id, null);
	}

	DocxStyle(TextStyle textStyle, String id, String builtInName) {
		this.textStyle = textStyle;
		this.id = id;
		this.builtInName = builtInName;
	}

	/** The style for a kind of text. */
	static DocxStyle of(TextStyle textStyle) {
		for (DocxStyle style : values())
			if (style.textStyle == textStyle)
				return style;
		throw new IllegalArgumentException("no Word style for " + textStyle);
	}

	TextStyle textStyle() {
		return textStyle;
	}

	/** By which paragraphs name it. */
	String id() {
		return id;
	}

	/** The name that Word knows it by or, for a style of ours, the one that its users read in the list of styles. */
	String styleName(Messages messages) {
		return builtInName == null ? messages.get("style." + id) : builtInName;
	}

	/** The level at which it stands in the outline, 0 for chapters; -1 for what is no heading. */
	int outlineLevel() {
		return switch (this) {
			case HEADING_1 -> 0;
			case HEADING_2 -> 1;
			case HEADING_3 -> 2;
			default -> -1;
		};
	}
}
