package org.lovende.core.narrative;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lovende.core.TheoryGraph;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Theory;

/** The graph of a theory with what telling it needs beside: the order of its boxes, and how far the arrows from a box lead. */
final class StoryGraph {
	private final List<CoreElement> coreElements;
	private final List<Outcome> outcomes;
	private final TheoryGraph graph;
	private final Map<CausalNode, Integer> positions = new HashMap<>();
	private final Map<CausalNode, Set<CausalNode>> reachable = new HashMap<>();

	StoryGraph(Theory theory) {
		coreElements = List.copyOf(theory.getCoreElements());
		outcomes = List.copyOf(theory.getOutcomes());
		graph = TheoryGraph.of(theory);
		graph.nodes().forEach(node -> positions.put(node, positions.size()));
	}

	List<CoreElement> coreElements() {
		return coreElements;
	}

	List<Outcome> outcomes() {
		return outcomes;
	}

	List<CausalLink> outgoing(CausalNode node) {
		return graph.outgoing(node);
	}

	List<CausalLink> incoming(CausalNode node) {
		return graph.incoming(node);
	}

	boolean contains(CausalNode node) {
		return graph.contains(node);
	}

	/** The place of a box in model order: core elements, then outcomes. */
	int position(CausalNode node) {
		return positions.get(node);
	}

	static boolean isGoal(CausalNode node) {
		return node instanceof Outcome outcome && outcome.getTerm() == OutcomeTerm.GOAL;
	}

	/** The boxes that one comes to along at least one arrow; the box itself only if it lies on a cycle. */
	Set<CausalNode> reachable(CausalNode start) {
		return reachable.computeIfAbsent(start, from -> walk(from, Set.of(), false));
	}

	/**
	 * The outcomes that one comes to from a box along at least one arrow, without passing through a core element.
	 *
	 * @param closed boxes that may be come to but not passed
	 */
	Set<CausalNode> outcomesFrom(CausalNode start, Set<? extends CausalNode> closed) {
		return walk(start, closed, true);
	}

	private Set<CausalNode> walk(CausalNode start, Set<? extends CausalNode> closed, boolean outcomesOnly) {
		Set<CausalNode> seen = new HashSet<>();
		Deque<CausalNode> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty())
			for (CausalLink link : graph.outgoing(open.pop())) {
				CausalNode to = link.getTo();
				if (outcomesOnly && to instanceof CoreElement || !seen.add(to) || closed.contains(to))
					continue;
				open.push(to);
			}
		return seen;
	}
}
