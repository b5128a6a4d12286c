package org.lovende.core.check;

import java.util.function.Consumer;

import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.OutcomeTerm;

/** A core element or outcome that leads to nothing. Goals are where arrows end. */
final class ElementWithoutEffect extends Rule {
	ElementWithoutEffect() {
		super("element-without-effect", Severity.WARNING);
	}

	@Override
	void check(Subject subject, Consumer<Finding> findings) {
		for (CausalNode node : subject.graph().nodes())
			if (!isGoal(node) && subject.graph().outgoing(node).isEmpty())
				findings.accept(finding(node));
	}

	private static boolean isGoal(CausalNode node) {
		return node instanceof Outcome outcome && outcome.getTerm() == OutcomeTerm.GOAL;
	}
}
