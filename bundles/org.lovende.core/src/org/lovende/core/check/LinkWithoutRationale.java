package org.lovende.core.check;

import java.util.function.Consumer;

import org.lovende.core.Texts;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.TheoryPackage;

/** An arrow that does not say why it holds. */
final class LinkWithoutRationale extends Rule {
	LinkWithoutRationale() {
		super("link-without-rationale", Severity.WARNING, TheoryPackage.Literals.CAUSAL_LINK__RATIONALE);
	}

	@Override
	void check(Subject subject, Consumer<Finding> findings) {
		for (CausalLink link : subject.graph().links())
			if (Texts.isBlank(link.getRationale()))
				findings.accept(finding(link));
	}
}
