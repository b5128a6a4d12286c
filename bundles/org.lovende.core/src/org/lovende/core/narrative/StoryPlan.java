package org.lovende.core.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.lovende.core.Interventions;
import org.lovende.core.Texts;
import org.lovende.core.narrative.Statement.Challenges;
import org.lovende.core.narrative.Statement.Foundation;
import org.lovende.core.narrative.Statement.Goals;
import org.lovende.core.narrative.Statement.NoEffect;
import org.lovende.core.narrative.Statement.Opening;
import org.lovende.core.narrative.Statement.Practice;
import org.lovende.core.narrative.Statement.Remark;
import org.lovende.core.narrative.Statement.SeeAbove;
import org.lovende.core.narrative.Statement.Unreached;
import org.lovende.core.narrative.Statement.UnreachedGoals;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Activity;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.Theory;

/**
 * Decides what the narrative says and in what order: an introduction, a chapter for each core element, and what no core element reaches.
 * <p>
 * A chapter follows the arrows from its core element to the right, as the minutes in the handbook do (booklet 3, section 4.2). What an earlier
 * chapter has told is referred to and not told again, so each arrow is told once and the text grows with the map, not with the number of
 * ways through it.
 */
final class StoryPlan {
	/** To how many ends a reference to an earlier chapter may look ahead before it becomes a list nobody reads. */
	private static final int MAX_ENDS = 2;

	private final Theory theory;
	private final StoryGraph graph;
	/** By box: the number of the chapter (core elements from 1, closing 0) that tells what it leads to. */
	private final Map<CausalNode, Integer> toldIn = new HashMap<>();
	/** Boxes whose detail text has had its chance: each is told where the box first appears. */
	private final Set<CausalNode> introduced = new HashSet<>();

	StoryPlan(Theory theory, StoryGraph graph) {
		this.theory = theory;
		this.graph = graph;
	}

	/** What the introduction says. */
	Chapter introduction() {
		List<List<Statement>> paragraphs = new ArrayList<>();
		Intervention intervention = Interventions.interventionOf(theory);
		List<Statement> first = new ArrayList<>();
		first.add(new Foundation(intervention == null ? null : intervention.getPurpose(), graph.coreElements().size()));
		List<Outcome> goals = graph.outcomes().stream().filter(StoryGraph::isGoal).toList();
		if (!goals.isEmpty())
			first.add(new Goals(goals));
		paragraphs.add(first);
		if (!Texts.isBlank(theory.getMainChallenges()))
			paragraphs.add(List.of(new Challenges(theory.getMainChallenges())));
		return new Chapter(null, paragraphs);
	}

	/**
	 * What is said about a core element. To be called in the order of the core elements; one that is left out is told to nobody, and
	 * what it shares with later ones is told with them.
	 *
	 * @param index its number from 1
	 */
	Chapter chapter(CoreElement coreElement, int index) {
		EffectTeller teller = new EffectTeller(graph, index, toldIn, introduced);
		teller.add(new Opening(coreElement, index, graph.coreElements().size()));
		introduced.add(coreElement);
		List<Activity> activities = Interventions.activities(coreElement).stream().filter(activity -> !Texts.isBlank(activity.getTitle())).toList();
		if (!activities.isEmpty())
			teller.add(new Practice(activities));
		if (!Texts.isBlank(coreElement.getDetail()))
			teller.add(new Remark(coreElement, coreElement.getDetail(), false));
		if (graph.outgoing(coreElement).isEmpty())
			teller.add(new NoEffect());
		else
			teller.tell(Stream.concat(Stream.of(coreElement), untold(graph.outcomesFrom(coreElement, toldIn.keySet()))).toList());
		teller.references().ifPresent(outcomes -> teller.add(seeAbove(outcomes)));
		teller.deadEnds();
		return new Chapter(coreElement, teller.paragraphs());
	}

	/**
	 * What is said about outcomes that no core element reaches. To be called after all chapters.
	 *
	 * @param unreached these outcomes in model order; the chapter is empty if there are none
	 */
	Chapter closing(List<Outcome> unreached) {
		EffectTeller teller = new EffectTeller(graph, 0, toldIn, introduced);
		List<Outcome> outcomes = unreached.stream().filter(outcome -> !StoryGraph.isGoal(outcome)).toList();
		if (!outcomes.isEmpty())
			teller.add(new Unreached(outcomes));
		List<Outcome> goals = unreached.stream().filter(StoryGraph::isGoal).toList();
		if (!goals.isEmpty())
			teller.add(new UnreachedGoals(goals));
		for (Outcome outcome : unreached)
			if (introduced.add(outcome) && !Texts.isBlank(outcome.getDetail()))
				teller.add(new Remark(outcome, outcome.getDetail(), true));
		teller.tell(List.copyOf(unreached));
		teller.references().ifPresent(told -> teller.add(seeAbove(told)));
		return new Chapter(null, teller.paragraphs());
	}

	private Stream<CausalNode> untold(Set<CausalNode> nodes) {
		return nodes.stream().filter(node -> !toldIn.containsKey(node));
	}

	private SeeAbove seeAbove(List<CausalNode> outcomes) {
		List<CausalNode> ends = outcomes.size() > 1 ? List.of() : graph.reachable(outcomes.get(0)).stream().filter(node -> graph.outgoing(node).isEmpty())
				.sorted((a, b) -> graph.position(a) - graph.position(b)).limit(MAX_ENDS + 1L).toList();
		List<Integer> places = outcomes.stream().map(toldIn::get).distinct().toList();
		return new SeeAbove(outcomes, ends.size() > MAX_ENDS ? List.of() : ends, places.size() > 1 ? 0 : places.get(0), graph.coreElements().size());
	}
}
