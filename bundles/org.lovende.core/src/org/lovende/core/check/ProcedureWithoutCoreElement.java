package org.lovende.core.check;

import java.util.function.Consumer;

import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.intervention.Procedure;

/** A procedure that reflects no core element. */
final class ProcedureWithoutCoreElement extends Rule {
	ProcedureWithoutCoreElement() {
		super("procedure-without-core-element", Severity.WARNING, InterventionPackage.Literals.PROCEDURE__CORE_ELEMENTS);
	}

	@Override
	void check(Subject subject, Consumer<Finding> findings) {
		for (Procedure procedure : subject.procedures())
			if (procedure.getCoreElements().isEmpty())
				findings.accept(finding(procedure));
	}
}
