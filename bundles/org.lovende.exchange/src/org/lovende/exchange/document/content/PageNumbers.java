package org.lovende.exchange.document.content;

import java.util.List;

/**
 * On which page each heading of a document stands.
 *
 * @param headings the page of each heading (the first page is 1), in the order of {@link Document#headings()}
 * @param total the number of pages
 */
public record PageNumbers(List<Integer> headings, int total) {
	public PageNumbers {
		headings = List.copyOf(headings);
	}
}
