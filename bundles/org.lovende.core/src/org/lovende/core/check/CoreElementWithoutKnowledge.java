package org.lovende.core.check;

import java.util.function.Consumer;

import org.lovende.model.theory.CoreElement;

/** A core element that no source of the knowledge base supports (booklet 3, section 2.3). */
final class CoreElementWithoutKnowledge extends Rule {
	CoreElementWithoutKnowledge() {
		super("core-element-without-knowledge", Severity.WARNING);
	}

	@Override
	void check(Subject subject, Consumer<Finding> findings) {
		for (CoreElement coreElement : subject.intervention().getCoreElements())
			if (!subject.hasSource(coreElement))
				findings.accept(finding(coreElement));
	}
}
