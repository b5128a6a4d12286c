package org.lovende.core.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lovende.core.Texts;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.NarrativePart;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.Theory;

/** Where the texts written by hand belong. Blank ones count as not written. */
final class HandwrittenParts {
	/** The parts of one section. */
	private static final class Place {
		private final List<Paragraph> paragraphs = new ArrayList<>();
		private boolean replaces;
	}

	private final Place introduction = new Place();
	private final Place closing = new Place();
	private final Map<CausalNode, Place> byCoreElement = new HashMap<>();

	/** @param firstReached by outcome: the first core element that reaches it */
	HandwrittenParts(Theory theory, StoryGraph graph, Map<CausalNode, CoreElement> firstReached) {
		for (NarrativePart part : theory.getNarrativeParts()) {
			List<String> lines = Texts.lines(part.getText());
			if (lines.isEmpty())
				continue;
			Place place = place(part.getAbout(), graph, firstReached);
			lines.forEach(line -> place.paragraphs.add(new Paragraph(line, true)));
			// an outcome has no section of its own: its text must not drive out what is said about the core element
			place.replaces |= part.isReplacesGenerated() && !(part.getAbout() instanceof Outcome) && place != closing;
		}
	}

	private Place place(CausalNode about, StoryGraph graph, Map<CausalNode, CoreElement> firstReached) {
		if (about == null)
			return introduction;
		CausalNode coreElement = about instanceof CoreElement ? about : firstReached.get(about);
		if (coreElement == null || !graph.contains(coreElement))
			return closing;
		return byCoreElement.computeIfAbsent(coreElement, node -> new Place());
	}

	List<Paragraph> introduction() {
		return introduction.paragraphs;
	}

	boolean replacesIntroduction() {
		return introduction.replaces;
	}

	List<Paragraph> of(CoreElement coreElement) {
		Place place = byCoreElement.get(coreElement);
		return place == null ? List.of() : place.paragraphs;
	}

	boolean replaces(CoreElement coreElement) {
		Place place = byCoreElement.get(coreElement);
		return place != null && place.replaces;
	}

	List<Paragraph> closing() {
		return closing.paragraphs;
	}
}
