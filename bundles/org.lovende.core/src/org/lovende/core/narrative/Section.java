package org.lovende.core.narrative;

import java.util.List;

import org.lovende.model.theory.CausalNode;

/**
 * A section of the narrative.
 *
 * @param about the core element it tells about; null for the introduction, which comes first, and for the closing section, which comes
 *        last and is there only when it has something to say
 * @param heading its heading, never empty
 * @param paragraphs its paragraphs in reading order, not modifiable; empty only if everything was left out by hand
 */
public record Section(CausalNode about, String heading, List<Paragraph> paragraphs) {
	/** Makes the list of paragraphs unmodifiable. */
	public Section {
		paragraphs = List.copyOf(paragraphs);
	}
}
