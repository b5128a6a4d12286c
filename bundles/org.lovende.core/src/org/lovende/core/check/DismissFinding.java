package org.lovende.core.check;

import java.time.Instant;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.Messages;
import org.lovende.core.Texts;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.model.intervention.Dismissal;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.InterventionPackage;

/** Puts findings aside as not relevant, with the reason, and takes them up again. */
public final class DismissFinding {
	private DismissFinding() {
	}

	/**
	 * Dismisses a finding; one that was dismissed before gets the new reason.
	 *
	 * @param reason why it is not relevant here
	 * @param user who decided it
	 */
	public static Command dismiss(InterventionEditingDomain domain, Finding finding, String reason, String user, Instant moment, Locale locale) {
		Change change = new Change(domain);
		remove(domain, finding, change);
		Dismissal dismissal = InterventionFactory.eINSTANCE.createDismissal();
		dismissal.setRule(finding.key());
		dismissal.setAbout(finding.element());
		dismissal.setReason(Texts.normalise(reason));
		dismissal.setAuthor(user);
		dismissal.setMoment(moment);
		change.add(domain.intervention(), InterventionPackage.Literals.INTERVENTION__DISMISSALS, dismissal);
		return change.command(Messages.of(DismissFinding.class, locale).get("dismiss", finding.elementName(locale)));
	}

	/** Takes a dismissed finding up again; nothing happens where it was not dismissed. */
	public static Command takeUp(InterventionEditingDomain domain, Finding finding, Locale locale) {
		Change change = new Change(domain);
		remove(domain, finding, change);
		return change.command(Messages.of(DismissFinding.class, locale).get("takeUp", finding.elementName(locale)));
	}

	private static void remove(InterventionEditingDomain domain, Finding finding, Change change) {
		domain.intervention().getDismissals().stream()
				.filter(dismissal -> isMeant(finding, dismissal.getRule()) && dismissal.getAbout() == finding.element())
				.forEach(dismissal -> change.remove(domain.intervention(), InterventionPackage.Literals.INTERVENTION__DISMISSALS, dismissal));
	}

	private static boolean isMeant(Finding finding, String dismissed) {
		return finding.key().equals(dismissed) || finding.rule().equals(dismissed);
	}
}
