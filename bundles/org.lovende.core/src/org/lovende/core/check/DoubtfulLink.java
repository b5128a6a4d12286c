package org.lovende.core.check;

import java.util.function.Consumer;

import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.Certainty;
import org.lovende.model.theory.TheoryPackage;

/** An arrow that the team is in doubt about. */
final class DoubtfulLink extends Rule {
	DoubtfulLink() {
		super("doubtful-link", Severity.INFO, TheoryPackage.Literals.CAUSAL_LINK__CERTAINTY);
	}

	@Override
	void check(Subject subject, Consumer<Finding> findings) {
		for (CausalLink link : subject.graph().links())
			if (link.getCertainty() == Certainty.DOUBTFUL)
				findings.accept(finding(link));
	}
}
