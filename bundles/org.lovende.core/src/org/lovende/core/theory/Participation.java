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

	/** Lets core elements, at least one, take part in a theory in which they take no part yet. */
	public Command join(List<CoreElement> coreElements, Theory theory) {
		Change change = new Change(domain);
		coreElements.forEach(each -> change.add(theory, TheoryPackage.Literals.THEORY__CORE_ELEMENTS, each));
		Messages messages = Messages.of(Participation.class, locale);
		return change.command(coreElements.size() == 1 ? messages.get("join", ElementNames.brief(coreElements.get(0), locale))
				: messages.get("join.several", coreElements.size()));
	}
}
