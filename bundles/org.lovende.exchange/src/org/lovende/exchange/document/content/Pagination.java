package org.lovende.exchange.document.content;

import java.util.ArrayList;
import java.util.List;

/**
 * How a document falls on pages.
 *
 * @param headings where each heading stands, in the order of {@link Document#headings()}
 * @param pages the number of pages
 */
public record Pagination(List<Position> headings, int pages) {
	/** Where on its page a heading stands. */
	public enum Place {
		/** Below something, or at the top of pages that begin there in any case. */
		WITHIN,
		/** At the top because it has no room on the page before; the distance before it is still there. */
		COMES_TO_TOP,
		/** At the top, and the distance before it is dropped, as word processors do. */
		SET_TO_TOP
	}

	/**
	 * @param page the page, from 1
	 */
	public record Position(int page, Place place) {
	}

	public Pagination {
		headings = List.copyOf(headings);
	}

	/** Before anything is laid out. */
	public static Pagination unknown(Document document) {
		return new Pagination(document.headings().stream().map(heading -> new Position(1, Place.WITHIN)).toList(), 1);
	}

	/** The same with the first heading that comes to the top set there. */
	public Pagination withFirstSetToTop() {
		List<Position> changed = new ArrayList<>(headings);
		for (int i = 0; i < changed.size(); i++)
			if (changed.get(i).place() == Place.COMES_TO_TOP) {
				changed.set(i, new Position(changed.get(i).page(), Place.SET_TO_TOP));
				break;
			}
		return new Pagination(changed, pages);
	}
}
