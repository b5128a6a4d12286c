package org.lovende.core.narrative;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Theory;

/** The boxes and arrows of a theory, arranged for walking along them. Arrows with an end that is no box of the theory are not in it. */
final class TheoryGraph {
	private final List<CoreElement> coreElements;
	private final List<Outcome> outcomes;
	private final Map<CausalNode, List<CausalLink>> outgoing = new LinkedHashMap<>();
	private final Map<CausalNode, List<CausalLink>> incoming = new HashMap<>();
	private final Map<CausalNode, Integer> positions = new HashMap<>();
	private final Map<CausalNode, Set<CausalNode>> reachable = new HashMap<>();

	TheoryGraph(Theory theory) {
		coreElements = List.copyOf(theory.getCoreElements());
		outcomes = List.copyOf(theory.getOutcomes());
		coreElements.forEach(this::addNode);
		outcomes.forEach(this::addNode);
		for (CausalLink link : theory.getLinks())
			if (outgoing.containsKey(link.getFrom()) && outgoing.containsKey(link.getTo())) {
				outgoing.get(link.getFrom()).add(link);
				incoming.get(link.getTo()).add(link);
			}
	}

	private void addNode(CausalNode node) {
		outgoing.put(node, new ArrayList<>());
		incoming.put(node, new ArrayList<>());
		positions.put(node, positions.size());
	}

	List<CoreElement> coreElements() {
		return coreElements;
	}

	List<Outcome> outcomes() {
		return outcomes;
	}

	List<CausalLink> outgoing(CausalNode node) {
		return outgoing.get(node);
	}

	List<CausalLink> incoming(CausalNode node) {
		return incoming.get(node);
	}

	boolean contains(CausalNode node) {
		return outgoing.containsKey(node);
	}

	/** The place of a box in model order: core elements, then outcomes. */
	int position(CausalNode node) {
		return positions.get(node);
	}

	/** The column of a box: core elements 0, short term 1, medium term 2, long term 3, strategic goals 4. */
	static int level(CausalNode node) {
		return node instanceof Outcome outcome ? 1 + outcome.getTerm().getValue() : 0;
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
			for (CausalLink link : outgoing.get(open.pop())) {
				CausalNode to = link.getTo();
				if (outcomesOnly && to instanceof CoreElement || !seen.add(to) || closed.contains(to))
					continue;
				open.push(to);
			}
		return seen;
	}
}
