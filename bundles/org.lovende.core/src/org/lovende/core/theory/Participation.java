package org.lovende.core.theory;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.ElementNames;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryPackage;

/** Which core elements of an intervention take part in a theory, and so stand in its result map. Its outcomes always do. */
public final class Participation {
	private final InterventionEditingDomain domain;
	private final Locale locale;

	/** Commands for the domain's stack, labelled in a language. */
	public Participation(InterventionEditingDomain domain, Locale locale) {
		this.domain = domain;
		this.locale = locale;
	}

	/**
	 * The core elements of the intervention that take no part in one of its theories, in the intervention's order.
	 *
	 * @param theory null: there is none yet in which they could
	 */
	public static List<CoreElement> missing(Theory theory) {
		return theory == null ? List.of()
				: Interventions.interventionOf(theory).getCoreElements().stream().filter(each -> !theory.getCoreElements().contains(each)).toList();
	}

	/** Lets a core element take part in a theory in which it takes no part yet. */
	public Command join(CoreElement coreElement, Theory theory) {
		return new Change(domain).add(theory, TheoryPackage.Literals.THEORY__CORE_ELEMENTS, coreElement)
				.command(Messages.of(Participation.class, locale).get("join", ElementNames.brief(coreElement, locale)));
	}
}
