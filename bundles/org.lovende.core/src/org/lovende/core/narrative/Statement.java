package org.lovende.core.narrative;

import java.util.List;

import org.lovende.model.theory.Activity;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Certainty;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Outcome;

/**
 * One thing that the narrative says, free of any language. {@link StoryPlan} decides which and in what order, {@link Phrasing} puts it
 * into words.
 */
sealed interface Statement {
	/** What the intervention is for and on how many core elements it rests; the purpose may be blank. */
	record Foundation(String purpose, int coreElements) implements Statement {
	}

	/** The strategic goals, at least one. */
	record Goals(List<Outcome> goals) implements Statement {
	}

	/** Main challenges as the users wrote them, not blank. */
	record Challenges(String text) implements Statement {
	}

	/** Names a core element: the index-th (from 1) of so many. */
	record Opening(CoreElement coreElement, int index, int total) implements Statement {
	}

	/** How a core element is carried out: its activities with a title, at least one. */
	record Practice(List<Activity> activities) implements Statement {
	}

	/** The detail text of a box; named if the reader cannot know from the statement before which box is meant. */
	record Remark(CausalNode about, String text, boolean named) implements Statement {
	}

	/** Arrows that start at one box, lead to one column, and agree in certainty and rationale: told in one breath. At least one. */
	record Effect(List<CausalLink> links) implements Statement {
		CausalNode from() {
			return links.get(0).getFrom();
		}

		List<CausalNode> targets() {
			return links.stream().map(CausalLink::getTo).toList();
		}

		Certainty certainty() {
			return links.get(0).getCertainty();
		}

		String rationale() {
			return links.get(0).getRationale();
		}

		/** Whether this tells of exactly one box, so that "it" in the next sentence is understood. */
		boolean leadsOnlyTo(CausalNode node) {
			return links.size() == 1 && links.get(0).getTo() == node;
		}
	}

	/** What supports the arrow that was told last. */
	record Evidence(String text) implements Statement {
	}

	/** What was said about the arrow that was told last. */
	record LinkDetail(String text) implements Statement {
	}

	/** The arrow that was told last goes back in time. */
	record Backwards(CausalNode from, CausalNode to) implements Statement {
	}

	/** The arrow that was told last closes a circle. */
	record Ring() implements Statement {
	}

	/** That many arrows told immediately before have no rationale. */
	record Unexplained(int links) implements Statement {
	}

	/**
	 * What these outcomes lead to has been told earlier.
	 *
	 * @param ends where the way from there ends, if that is one or two boxes; else empty
	 * @param toldIn the number (from 1) of the core element under which it was told; 0 if there are several
	 */
	record SeeAbove(List<CausalNode> outcomes, List<CausalNode> ends, int toldIn, int total) implements Statement {
	}

	/** Outcomes on short or medium term that lead to nothing. */
	record DeadEnd(List<CausalNode> outcomes) implements Statement {
	}

	/** A core element that leads to nothing. */
	record NoEffect() implements Statement {
	}

	/** Outcomes that no core element reaches. */
	record Unreached(List<Outcome> outcomes) implements Statement {
	}

	/** Strategic goals that no core element reaches. */
	record UnreachedGoals(List<Outcome> goals) implements Statement {
	}
}
