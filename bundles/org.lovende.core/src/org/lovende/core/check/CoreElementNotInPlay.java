package org.lovende.core.check;

import java.util.function.Consumer;

import org.lovende.model.theory.CoreElement;

/** A core element that is used in no procedure, also where no procedures are described yet. */
final class CoreElementNotInPlay extends Rule {
	CoreElementNotInPlay() {
		super("core-element-not-in-play", Severity.WARNING);
	}

	@Override
	void check(Subject subject, Consumer<Finding> findings) {
		for (CoreElement coreElement : subject.intervention().getCoreElements())
			if (!subject.isInPlay(coreElement))
				findings.accept(finding(coreElement));
	}
}
