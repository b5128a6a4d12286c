package org.lovende.core.check;

import java.util.Locale;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.lovende.core.Messages;
import org.lovende.core.edit.Change;

/** A way to put a finding right that needs no further decision. Offered to the user, never applied by itself. */
public final class Fix {
	private final String key;
	private final Function<EditingDomain, Change> change;

	Fix(String key, Function<EditingDomain, Change> change) {
		this.key = key;
		this.change = change;
	}

	/** What the fix does, as the words on a button. */
	public String label(Locale locale) {
		return Messages.of(Fix.class, locale).get(key);
	}

	/**
	 * One undoable command that does it, labelled in the given language. Made for the model as it is now: execute it before anything else
	 * changes.
	 */
	public Command command(EditingDomain domain, Locale locale) {
		return change.apply(domain).command(label(locale));
	}
}
