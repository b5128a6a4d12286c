package org.lovende.exchange.document.chapter;

import java.util.List;

import org.lovende.exchange.document.content.Block;
import org.lovende.model.diagram.DiagramKind;

/** Makes the content of one chapter. */
interface ChapterWriter {
	/** The chapter without its heading; empty if the intervention has nothing for it. */
	List<Block> write(Material material);

	/** The diagram with which the chapter begins, if both have content; null for a chapter without one. */
	default DiagramKind picture() {
		return null;
	}
}
