package org.lovende.core.check;

import java.util.function.Consumer;

import org.lovende.core.TheoryGraph;
import org.lovende.model.theory.CausalLink;

/** An arrow that passes over at least one column. */
final class LevelSkippingLink extends Rule {
	LevelSkippingLink() {
		super("level-skipping-link", Severity.INFO);
	}

	@Override
	void check(Subject subject, Consumer<Finding> findings) {
		for (CausalLink link : subject.graph().links())
			if (TheoryGraph.level(link.getTo()) - TheoryGraph.level(link.getFrom()) > 1)
				findings.accept(finding(link));
	}
}
