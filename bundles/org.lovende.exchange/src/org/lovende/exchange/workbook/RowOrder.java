package org.lovende.exchange.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Set;

/** Brings a list into the order of the rows without moving what has no row. */
final class RowOrder {
	private RowOrder() {
	}

	/**
	 * The list after the import. What has no row keeps its place; the places of the others are filled in the order of the rows, new
	 * elements before the one whose row follows theirs, and those after the last such row at the end.
	 *
	 * @param present the list before
	 * @param mentioned the elements that have a row, in that order, each once
	 */
	static <T> List<T> arrange(List<T> present, List<T> mentioned) {
		Set<T> before = new HashSet<>(present);
		Set<T> withRow = new HashSet<>(mentioned);
		List<T> result = new ArrayList<>(present.size() + mentioned.size());
		ListIterator<T> rows = mentioned.listIterator();
		for (T element : present) {
			if (!withRow.contains(element)) {
				result.add(element);
				continue;
			}
			T next;
			do {
				next = rows.next();
				result.add(next);
			} while (!before.contains(next));
		}
		rows.forEachRemaining(result::add);
		return result;
	}
}
