package org.lovende.exchange.document.content;

/**
 * The table of contents, on a page of its own: the headings of levels 1 and 2 with their pages.
 *
 * @param title what stands above it
 */
public record Contents(String title) implements Block {
	/** The deepest level of heading that it lists. */
	public static final int DEPTH = 2;

	@Override
	public void accept(BlockVisitor visitor) {
		visitor.visit(this);
	}
}
