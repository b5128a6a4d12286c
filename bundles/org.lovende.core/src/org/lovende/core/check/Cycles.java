package org.lovende.core.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lovende.core.TheoryGraph;
import org.lovende.model.theory.CausalNode;

/**
 * The elementary cycles of a theory, each once (D. B. Johnson, "Finding all the elementary circuits of a directed graph", SIAM Journal
 * on Computing 4, 1975). Their number can grow exponentially with the arrows. Where there are more than can be of use to anybody, only
 * the shortest cycle through each box is given, which still names every box that lies on a cycle.
 */
final class Cycles {
	/** The greatest number of cycles that are listed in full. */
	static final int MOST = 100;

	private final List<CausalNode> nodes;
	/** The boxes, as indices, to which arrows lead from each box. */
	private final int[][] successors;
	private final int[][] predecessors;

	private final List<List<Integer>> found = new ArrayList<>();
	private final ArrayDeque<Integer> path = new ArrayDeque<>();
	private final boolean[] blocked;
	private final List<Set<Integer>> blockedBy = new ArrayList<>();

	Cycles(TheoryGraph graph) {
		nodes = graph.nodes();
		Map<CausalNode, Integer> indices = new HashMap<>();
		for (int i = 0; i < nodes.size(); i++)
			indices.put(nodes.get(i), i);
		successors = new int[nodes.size()][];
		predecessors = new int[nodes.size()][];
		blocked = new boolean[nodes.size()];
		for (int i = 0; i < nodes.size(); i++) {
			successors[i] = graph.outgoing(nodes.get(i)).stream().mapToInt(link -> indices.get(link.getTo())).distinct().toArray();
			predecessors[i] = graph.incoming(nodes.get(i)).stream().mapToInt(link -> indices.get(link.getFrom())).distinct().toArray();
			blockedBy.add(new LinkedHashSet<>());
		}
	}

	/** The cycles, each beginning with that of its boxes that comes first in the model; empty if there are none. */
	List<List<CausalNode>> find() {
		boolean all = true;
		for (int start = 0; start < nodes.size() && all; start++) {
			boolean[] component = component(start);
			if (component != null) {
				Arrays.fill(blocked, false);
				blockedBy.forEach(Set::clear);
				path.clear();
				extend(start, start, component);
				all = found.size() <= MOST;
			}
		}
		return (all ? found : shortest()).stream().map(cycle -> cycle.stream().map(nodes::get).toList()).toList();
	}

	/** The boxes from "start" on that can be reached from it and lead back to it, over such boxes; null if there are none but itself. */
	private boolean[] component(int start) {
		boolean[] forward = reachable(start, successors);
		boolean[] backward = reachable(start, predecessors);
		boolean several = false;
		for (int i = 0; i < nodes.size(); i++) {
			backward[i] &= forward[i];
			several |= backward[i] && i != start;
		}
		return several ? backward : null;
	}

	private boolean[] reachable(int start, int[][] steps) {
		boolean[] reached = new boolean[nodes.size()];
		ArrayDeque<Integer> open = new ArrayDeque<>(List.of(start));
		reached[start] = true;
		while (!open.isEmpty())
			for (int next : steps[open.removeLast()])
				if (next >= start && !reached[next]) {
					reached[next] = true;
					open.addLast(next);
				}
		return reached;
	}

	/** Goes on from a box in every direction; answers whether a cycle was closed, or the search broken off. */
	private boolean extend(int node, int start, boolean[] component) {
		boolean closed = false;
		path.addLast(node);
		blocked[node] = true;
		for (int next : successors[node]) {
			if (next < start || !component[next])
				continue;
			if (next == start) {
				found.add(List.copyOf(path));
				closed = true;
			} else if (!blocked[next]) {
				closed |= extend(next, start, component);
			}
			if (found.size() > MOST)
				return true;
		}
		if (closed)
			unblock(node);
		else
			for (int next : successors[node])
				if (next >= start && component[next])
					blockedBy.get(next).add(node);
		path.removeLast();
		return closed;
	}

	private void unblock(int node) {
		blocked[node] = false;
		Set<Integer> waiting = blockedBy.get(node);
		List<Integer> freed = List.copyOf(waiting);
		waiting.clear();
		for (int other : freed)
			if (blocked[other])
				unblock(other);
	}

	private List<List<Integer>> shortest() {
		Set<List<Integer>> cycles = new LinkedHashSet<>();
		for (int node = 0; node < nodes.size(); node++) {
			List<Integer> cycle = shortestThrough(node);
			if (!cycle.isEmpty()) {
				Collections.rotate(cycle, -cycle.indexOf(Collections.min(cycle)));
				cycles.add(cycle);
			}
		}
		return List.copyOf(cycles);
	}

	/** A shortest cycle through a box, beginning with it; empty if it lies on none. */
	private List<Integer> shortestThrough(int start) {
		int[] cameFrom = new int[nodes.size()];
		Arrays.fill(cameFrom, -1);
		ArrayDeque<Integer> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty()) {
			int node = open.removeFirst();
			for (int next : successors[node]) {
				if (next == start) {
					List<Integer> cycle = new ArrayList<>();
					for (int step = node; step != start; step = cameFrom[step])
						cycle.add(step);
					cycle.add(start);
					Collections.reverse(cycle);
					return cycle;
				}
				if (cameFrom[next] < 0) {
					cameFrom[next] = node;
					open.addLast(next);
				}
			}
		}
		return List.of();
	}
}
