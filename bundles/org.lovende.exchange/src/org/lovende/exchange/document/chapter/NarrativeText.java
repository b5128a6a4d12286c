package org.lovende.exchange.document.chapter;

import java.util.List;

import org.lovende.core.narrative.Narrative;
import org.lovende.core.narrative.Section;

/** The narrative of the current theory, as the document needs it. */
final class NarrativeText {
	private NarrativeText() {
	}

	/** The sections that have something to say. */
	static List<Section> sections(Material material) {
		return Narrative.of(material.theory(), material.locale()).sections().stream().filter(section -> !section.paragraphs().isEmpty()).toList();
	}
}
