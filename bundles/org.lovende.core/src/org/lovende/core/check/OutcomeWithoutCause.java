package org.lovende.core.check;

import java.util.function.Consumer;

import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Outcome;

/** An outcome or goal that nothing leads to. */
final class OutcomeWithoutCause extends Rule {
	OutcomeWithoutCause() {
		super("outcome-without-cause", Severity.WARNING);
	}

	@Override
	void check(Subject subject, Consumer<Finding> findings) {
		for (CausalNode node : subject.graph().nodes())
			if (node instanceof Outcome && subject.graph().incoming(node).isEmpty())
				findings.accept(finding(node));
	}
}
