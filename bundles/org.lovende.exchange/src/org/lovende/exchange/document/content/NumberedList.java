package org.lovende.exchange.document.content;

import java.util.List;

/**
 * A list of one level whose items have numbers that follow one another.
 *
 * @param start the number of the first item, at least 1
 * @param items the runs of each item
 */
public record NumberedList(int start, List<List<Run>> items) implements TextBlock {
	public NumberedList {
		items = items.stream().map(List::copyOf).toList();
	}

	@Override
	public int length() {
		return items.stream().flatMap(List::stream).mapToInt(run -> run.text().length()).sum();
	}

	@Override
	public void accept(BlockVisitor visitor) {
		visitor.visit(this);
	}
}
