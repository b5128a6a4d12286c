package org.lovende.core.theory;

import java.util.Locale;
import java.util.Optional;

import org.lovende.core.ModelLabels;
import org.lovende.core.TheoryGraph;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.TheoryFactory;
import org.lovende.model.theory.TheoryPackage;

/** The columns of the result map from left to right. */
public enum Column {
	/** Core elements. */
	CORE_ELEMENTS(null),
	/** Short-term outcomes. */
	SHORT(OutcomeTerm.SHORT),
	/** Medium-term outcomes. */
	MEDIUM(OutcomeTerm.MEDIUM),
	/** Long-term outcomes. */
	LONG(OutcomeTerm.LONG),
	/** Strategic goals. */
	GOALS(OutcomeTerm.GOAL);

	private final OutcomeTerm term;

	Column(OutcomeTerm term) {
		this.term = term;
	}

	/** The column in which a box stands. */
	public static Column of(CausalNode box) {
		return values()[TheoryGraph.level(box)];
	}

	/** The term of the outcomes of the column; null for core elements. */
	public OutcomeTerm term() {
		return term;
	}

	/** The column to the right; empty for the last one. */
	public Optional<Column> next() {
		return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
	}

	/** What users call a box of the column, for instance "Core element" or "Short term". */
	public String label(Locale locale) {
		return term == null ? ModelLabels.type(TheoryPackage.Literals.CORE_ELEMENT, locale) : ModelLabels.literal(term, locale);
	}

	/** A new box of the column, in no theory. */
	CausalNode newBox() {
		if (term == null)
			return TheoryFactory.eINSTANCE.createCoreElement();
		Outcome outcome = TheoryFactory.eINSTANCE.createOutcome();
		outcome.setTerm(term);
		return outcome;
	}
}
