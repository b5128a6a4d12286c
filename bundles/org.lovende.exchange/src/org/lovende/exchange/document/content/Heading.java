package org.lovende.exchange.document.content;

/**
 * A heading; its level is one more than that of the heading it stands under, or less.
 *
 * @param level 1 for a chapter, 2 and 3 for its sections
 * @param text without line breaks
 * @param accent the kind of thing that it heads, which gives it its colour
 */
public record Heading(int level, String text, Accent accent) implements Block {
	public Heading {
		if (level < 1 || level > 3)
			throw new IllegalArgumentException("heading level " + level);
	}

	public static Heading chapter(String text) {
		return new Heading(1, text, Accent.NONE);
	}

	public static Heading section(String text) {
		return new Heading(2, text, Accent.NONE);
	}

	public static Heading subsection(String text) {
		return new Heading(3, text, Accent.NONE);
	}

	@Override
	public void accept(BlockVisitor visitor) {
		visitor.visit(this);
	}
}
