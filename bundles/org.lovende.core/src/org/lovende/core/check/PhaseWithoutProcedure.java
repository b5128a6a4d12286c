package org.lovende.core.check;

import java.util.function.Consumer;

import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.intervention.Phase;

/** A phase in which nobody does anything. */
final class PhaseWithoutProcedure extends Rule {
	PhaseWithoutProcedure() {
		super("phase-without-procedure", Severity.WARNING, InterventionPackage.Literals.PHASE__PROCEDURES);
	}

	@Override
	void check(Subject subject, Consumer<Finding> findings) {
		for (Phase phase : subject.intervention().getPhases())
			if (phase.getProcedures().isEmpty())
				findings.accept(finding(phase));
	}
}
