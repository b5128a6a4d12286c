package org.lovende.exchange.document.content;

import java.util.List;

/**
 * How a document falls on pages.
 *
 * @param headings where each heading stands, in the order of {@link Document#headings()}
 * @param pages the number of pages
 */
public record Pagination(List<Position> headings, int pages) {
	/**
	 * Where a heading stands.
	 *
	 * @param page the page, from 1
	 * @param isSetToTop whether it begins its page because it has no room on the one before; the distance before it is dropped then, as
	 *            word processors do
	 */
	public record Position(int page, boolean isSetToTop) {
	}

	public Pagination {
		headings = List.copyOf(headings);
	}

	/** Before anything is laid out. */
	public static Pagination unknown(Document document) {
		return new Pagination(document.headings().stream().map(heading -> new Position(1, false)).toList(), 1);
	}
}
