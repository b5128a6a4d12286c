package org.lovende.exchange.document.content;

import java.util.List;

/**
 * A paragraph of running text.
 *
 * @param style one of the styles of running text
 * @param runs in reading order
 */
public record Paragraph(TextStyle style, List<Run> runs) implements TextBlock {
	public Paragraph {
		runs = List.copyOf(runs);
	}

	/** Body text in one appearance. */
	public static Paragraph of(String text) {
		return new Paragraph(TextStyle.BODY, List.of(Run.plain(text)));
	}

	public static Paragraph of(Run... runs) {
		return new Paragraph(TextStyle.BODY, List.of(runs));
	}

	/** A remark of the document about itself, for instance that a chapter is empty. */
	public static Paragraph note(String text) {
		return new Paragraph(TextStyle.NOTE, List.of(Run.plain(text)));
	}

	/** What a heading's subject is, in few words below it: stays with what follows, as the heading does. */
	public static Paragraph underHeading(String text) {
		return new Paragraph(TextStyle.UNDER_HEADING, List.of(Run.plain(text)));
	}

	/** Text that says what the table below it holds, and stays with it. */
	public static Paragraph introduction(String text) {
		return new Paragraph(TextStyle.INTRODUCTION, List.of(Run.plain(text)));
	}

	/** A small heading above a few lines, too small to be listed in the contents. */
	public static Paragraph label(String text) {
		return new Paragraph(TextStyle.LABEL, List.of(Run.plain(text)));
	}

	@Override
	public int length() {
		return runs.stream().mapToInt(run -> run.text().length()).sum();
	}

	@Override
	public void accept(BlockVisitor visitor) {
		visitor.visit(this);
	}
}
