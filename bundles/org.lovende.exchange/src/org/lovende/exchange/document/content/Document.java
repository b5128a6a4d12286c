package org.lovende.exchange.document.content;

import java.util.ArrayList;
import java.util.List;

/**
 * A document independent of any file format.
 *
 * @param properties what the file says about itself
 * @param running what stands at the head of each page but the first
 * @param blocks its content in reading order
 */
public record Document(DocumentProperties properties, String running, List<Block> blocks) {
	public Document {
		blocks = List.copyOf(blocks);
	}

	/** All headings in reading order, those on wide pages too. */
	public List<Heading> headings() {
		List<Heading> headings = new ArrayList<>();
		collect(blocks, headings);
		return headings;
	}

	private static void collect(List<Block> blocks, List<Heading> headings) {
		for (Block block : blocks)
			if (block instanceof Heading heading)
				headings.add(heading);
			else if (block instanceof WidePages pages)
				collect(pages.blocks(), headings);
	}
}
