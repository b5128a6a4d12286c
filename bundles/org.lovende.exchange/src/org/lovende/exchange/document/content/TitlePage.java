package org.lovende.exchange.document.content;

import java.util.List;

/**
 * The first page.
 *
 * @param kind what sort of document it is, above the title
 * @param title the name
 * @param lead what it is about, below the title; empty if nothing is known
 * @param entries what a reader must know about this copy
 */
public record TitlePage(String kind, String title, List<TextBlock> lead, List<Entry> entries) implements Block {
	/** A line of the title page. */
	public record Entry(String label, String value) {
	}

	public TitlePage {
		lead = List.copyOf(lead);
		entries = List.copyOf(entries);
	}

	@Override
	public void accept(BlockVisitor visitor) {
		visitor.visit(this);
	}
}
