package org.lovende.exchange.document.content;

import java.util.List;

/**
 * Blocks that stand on pages of their own, of another format than the pages around them.
 *
 * @param format the format of these pages
 * @param blocks no {@link WidePages} among them
 */
public record WidePages(PageFormat format, List<Block> blocks) implements Block {
	public WidePages {
		blocks = List.copyOf(blocks);
	}

	@Override
	public void accept(BlockVisitor visitor) {
		visitor.visit(this);
	}
}
