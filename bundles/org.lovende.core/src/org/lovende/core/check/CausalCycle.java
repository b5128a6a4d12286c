package org.lovende.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.lovende.model.theory.CausalNode;

/** A chain of arrows that comes back to where it began, also within one column. */
final class CausalCycle extends Rule {
	CausalCycle() {
		super("causal-cycle", Severity.ERROR);
	}

	@Override
	void check(Subject subject, Consumer<Finding> findings) {
		for (List<CausalNode> cycle : new Cycles(subject.graph()).find()) {
			List<CausalNode> round = new ArrayList<>(cycle);
			round.add(cycle.get(0));
			findings.accept(finding(cycle.get(0), List.copyOf(cycle.subList(1, cycle.size())), List.of(), Wording.path(round)));
		}
	}
}
