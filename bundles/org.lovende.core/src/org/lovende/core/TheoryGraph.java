package org.lovende.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.Theory;

/**
 * A theory of change as a graph: its boxes, its arrows and which arrows enter and leave each box. Made in one pass, so that questions
 * about large theories need no searching. It shows the theory as it was when the graph was made and does not follow later changes.
 */
public final class TheoryGraph {
	private final Map<CausalNode, List<CausalLink>> incoming = new LinkedHashMap<>();
	private final Map<CausalNode, List<CausalLink>> outgoing = new LinkedHashMap<>();
	private final List<CausalLink> links = new ArrayList<>();

	private TheoryGraph(Theory theory) {
		theory.getCoreElements().forEach(this::addNode);
		theory.getOutcomes().forEach(this::addNode);
		theory.getLinks().forEach(this::addLink);
	}

	private TheoryGraph() {
	}

	/**
	 * The graph of a theory.
	 *
	 * @param theory null gives a graph without boxes
	 */
	public static TheoryGraph of(Theory theory) {
		return theory == null ? new TheoryGraph() : new TheoryGraph(theory);
	}

	private void addNode(CausalNode node) {
		incoming.put(node, new ArrayList<>());
		outgoing.put(node, new ArrayList<>());
	}

	private void addLink(CausalLink link) {
		if (!outgoing.containsKey(link.getFrom()) || !incoming.containsKey(link.getTo()))
			return;
		links.add(link);
		outgoing.get(link.getFrom()).add(link);
		incoming.get(link.getTo()).add(link);
	}

	/** The boxes: the core elements that take part, then the outcomes, each in model order. */
	public List<CausalNode> nodes() {
		return List.copyOf(incoming.keySet());
	}

	/** Whether a box belongs to the theory; false for null. */
	public boolean contains(CausalNode node) {
		return incoming.containsKey(node);
	}

	/** The arrows in model order. An arrow that lacks an end, or has one outside the theory, is none. */
	public List<CausalLink> links() {
		return Collections.unmodifiableList(links);
	}

	/** The arrows that enter a box, in model order; empty for a box that is not in the theory. */
	public List<CausalLink> incoming(CausalNode node) {
		return Collections.unmodifiableList(incoming.getOrDefault(node, List.of()));
	}

	/** The arrows that leave a box, in model order; empty for a box that is not in the theory. */
	public List<CausalLink> outgoing(CausalNode node) {
		return Collections.unmodifiableList(outgoing.getOrDefault(node, List.of()));
	}

	/** The boxes to which arrows lead from the given ones, over any number of steps, including those given that are in the theory. */
	public Set<CausalNode> reachableFrom(Iterable<? extends CausalNode> starts) {
		return reachable(starts, outgoing, CausalLink::getTo);
	}

	/** The boxes from which arrows lead to the given ones, over any number of steps, including those given that are in the theory. */
	public Set<CausalNode> leadingTo(Iterable<? extends CausalNode> ends) {
		return reachable(ends, incoming, CausalLink::getFrom);
	}

	/** Everything up- and downstream of the given boxes, with them: the chain that is selected together. */
	public Set<CausalNode> chain(Iterable<? extends CausalNode> boxes) {
		Set<CausalNode> chain = leadingTo(boxes);
		chain.addAll(reachableFrom(boxes));
		return chain;
	}

	/** The arrows that join two of the given boxes, in model order. */
	public List<CausalLink> linksAmong(Set<? extends CausalNode> boxes) {
		return links.stream().filter(link -> boxes.contains(link.getFrom()) && boxes.contains(link.getTo())).toList();
	}

	private Set<CausalNode> reachable(Iterable<? extends CausalNode> starts, Map<CausalNode, List<CausalLink>> steps,
			Function<CausalLink, CausalNode> next) {
		Set<CausalNode> found = new LinkedHashSet<>();
		List<CausalNode> open = new ArrayList<>();
		for (CausalNode start : starts)
			if (contains(start) && found.add(start))
				open.add(start);
		while (!open.isEmpty()) {
			for (CausalLink link : steps.get(open.remove(open.size() - 1))) {
				CausalNode node = next.apply(link);
				if (found.add(node))
					open.add(node);
			}
		}
		return found;
	}

	/** The column of a box, from left to right: core element 0, short term 1, medium term 2, long term 3, strategic goal 4. */
	public static int level(CausalNode node) {
		if (node instanceof CoreElement)
			return 0;
		return switch (((Outcome) node).getTerm()) {
		case SHORT -> 1;
		case MEDIUM -> 2;
		case LONG -> 3;
		case GOAL -> 4;
		};
	}
}
