package org.lovende.ui.recovery;

import java.util.List;
import java.util.Locale;

import org.lovende.core.Messages;
import org.lovende.core.edit.CommandRefusedException;
import org.lovende.repository.Conflict;
import org.lovende.repository.PendingWork;
import org.lovende.ui.dialog.Dialogs;
import org.lovende.ui.document.OpenDocument;

/** Brings work that was put aside into an open intervention. What others have done since stays, and the user is told where they changed the same. */
final class BringingIn {
	private final Locale locale;
	private final Messages messages;

	BringingIn(Locale locale) {
		this.locale = locale;
		messages = Messages.of(BringingIn.class, locale);
	}

	/**
	 * Brings it in by one command, which the user then saves or takes back.
	 *
	 * @param label the command's label
	 * @return false if it would break a rule, which the user was told
	 */
	boolean into(OpenDocument document, PendingWork work, String label) {
		try {
			List<Conflict> left = document.bringIn(work, label);
			if (!left.isEmpty())
				Dialogs.error(messages.get("left", document.name(), String.join("\n", left.stream().map(Conflict::question).toList())), locale);
			return true;
		} catch (CommandRefusedException e) {
			Dialogs.error(messages.get("failed", document.name(), e.message(locale)), locale);
			return false;
		}
	}
}
