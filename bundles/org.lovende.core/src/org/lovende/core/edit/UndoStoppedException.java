package org.lovende.core.edit;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.lovende.core.Messages;

/**
 * Thrown by the command stack when a command cannot be undone or redone without discarding somebody else's change. Nothing has changed; the
 * command can still be undone by {@link InterventionEditingDomain#undoAnyway}.
 */
public final class UndoStoppedException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	private final transient Function<Locale, List<Hindrance>> hindrances;

	UndoStoppedException(Function<Locale, List<Hindrance>> hindrances) {
		super(sentences(hindrances.apply(Locale.ENGLISH), Locale.ENGLISH));
		this.hindrances = hindrances;
	}

	/** What is in the way; never empty. To be asked before the document changes again. */
	public List<Hindrance> hindrances(Locale locale) {
		return hindrances.apply(locale);
	}

	/** Whether anything can be restored anyway: not if all of it was deleted by others. */
	public boolean canBeForced() {
		return hindrances(Locale.ROOT).stream().anyMatch(hindrance -> !hindrance.deleted());
	}

	/** What to tell the user: one sentence per hindrance, each on its line. */
	public String message(Locale locale) {
		return sentences(hindrances(locale), locale);
	}

	private static String sentences(List<Hindrance> hindrances, Locale locale) {
		Messages messages = Messages.of(UndoStoppedException.class, locale);
		return hindrances.stream().map(hindrance -> sentence(hindrance, messages)).collect(Collectors.joining("\n"));
	}

	private static String sentence(Hindrance hindrance, Messages messages) {
		String who = hindrance.who().isEmpty() ? messages.get("somebodyElse") : hindrance.who();
		if (hindrance.deleted())
			return messages.get("undoneDeleted", hindrance.elementName(), who);
		if (hindrance.feature().isEmpty())
			return messages.get("undoneUsed", hindrance.elementName(), who);
		return messages.get("undoneChanged", hindrance.elementName(), hindrance.feature(), who, hindrance.present(), hindrance.restored());
	}
}
