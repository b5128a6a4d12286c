package org.lovende.exchange.document.content;

import java.util.List;

/**
 * An unordered list of one level.
 *
 * @param items the runs of each item
 */
public record BulletList(List<List<Run>> items) implements TextBlock {
	public BulletList {
		items = items.stream().map(List::copyOf).toList();
	}

	/** A list of plain texts. */
	public static BulletList of(List<String> items) {
		return new BulletList(items.stream().map(item -> List.of(Run.plain(item))).toList());
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
