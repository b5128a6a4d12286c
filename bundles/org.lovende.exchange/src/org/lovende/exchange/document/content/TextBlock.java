package org.lovende.exchange.document.content;

/** A block of running text: what a table cell may hold. */
public sealed interface TextBlock extends Block permits Paragraph, BulletList, NumberedList {
	/** The number of characters of its text. */
	int length();
}
