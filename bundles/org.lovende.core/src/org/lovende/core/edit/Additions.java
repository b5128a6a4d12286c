package org.lovende.core.edit;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EReference;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryPackage;

/** Adds new parts to an intervention. */
public final class Additions {
	private Additions() {
	}

	/**
	 * A command that adds new parts.
	 *
	 * @param owner what they become part of: the intervention of the domain or an element in it
	 * @param kind the list of the owner that takes them
	 * @param parts at least one, part of nothing yet
	 */
	public static Command command(InterventionEditingDomain domain, Element owner, EReference kind, List<? extends Element> parts, Locale locale) {
		Change change = new Change(domain);
		append(change, domain.intervention(), owner, kind, parts);
		String type = ModelLabels.type(kind.getEReferenceType(), locale);
		return change.command(Messages.of(Additions.class, locale).get("add", type, parts.size()));
	}

	/** The steps of {@link #command}, for a change that does other things besides. */
	public static void append(Change change, Intervention intervention, Element owner, EReference kind, List<? extends Element> parts) {
		Theory current = Interventions.currentTheory(intervention);
		for (Element part : parts) {
			change.add(owner, kind, part);
			// as in an import: a core element takes part in the current theory unless somebody takes it out
			if (part instanceof CoreElement && owner == intervention && current != null)
				change.add(current, TheoryPackage.Literals.THEORY__CORE_ELEMENTS, part);
		}
	}
}
