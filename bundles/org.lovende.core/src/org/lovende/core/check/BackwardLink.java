package org.lovende.core.check;

import java.util.List;
import java.util.function.Consumer;

import org.lovende.core.TheoryGraph;
import org.lovende.core.edit.Change;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.TheoryPackage;

/** An arrow that runs back in time: from a later column to an earlier one. */
final class BackwardLink extends Rule {
	BackwardLink() {
		super("backward-link", Severity.WARNING);
	}

	@Override
	void check(Subject subject, Consumer<Finding> findings) {
		for (CausalLink link : subject.graph().links())
			if (TheoryGraph.level(link.getTo()) < TheoryGraph.level(link.getFrom()))
				findings.accept(finding(link, List.of(), fixes(subject.graph(), link)));
	}

	/** Turning the arrow round is no way out where there is an arrow the other way already. */
	private static List<Fix> fixes(TheoryGraph graph, CausalLink link) {
		if (graph.outgoing(link.getTo()).stream().anyMatch(other -> other.getTo() == link.getFrom()))
			return List.of();
		return List.of(new Fix("fix.reverse", domain -> new Change(domain)
				.set(link, TheoryPackage.Literals.CAUSAL_LINK__FROM, link.getTo())
				.set(link, TheoryPackage.Literals.CAUSAL_LINK__TO, link.getFrom())));
	}
}
