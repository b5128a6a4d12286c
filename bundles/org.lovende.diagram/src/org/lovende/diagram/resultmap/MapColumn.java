package org.lovende.diagram.resultmap;

import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Outcome;

/** The columns of a result map from left to right (handbook, booklet 3 section 2.5). */
public enum MapColumn {
	CORE_ELEMENT("core-element", "core-element"),
	SHORT_TERM("short-term", "outcome"),
	MEDIUM_TERM("medium-term", "outcome"),
	LONG_TERM("long-term", "outcome"),
	STRATEGIC_GOAL("strategic-goal", "goal");

	private final String category;
	private final String kind;

	MapColumn(String category, String kind) {
		this.category = category;
		this.kind = kind;
	}

	/** The category of the style whose colours the column has; also the key of its heading in the messages. */
	public String category() {
		return category;
	}

	/** The identifier of the column on the page of the editor. */
	public String pageId() {
		return "column-" + category;
	}

	/** The <code>data-kind</code> of its boxes. */
	public String kind() {
		return kind;
	}

	/** The column in which a box stands. */
	public static MapColumn of(CausalNode node) {
		if (!(node instanceof Outcome outcome))
			return CORE_ELEMENT;
		return switch (outcome.getTerm()) {
			case SHORT -> SHORT_TERM;
			case MEDIUM -> MEDIUM_TERM;
			case LONG -> LONG_TERM;
			case GOAL -> STRATEGIC_GOAL;
		};
	}
}
