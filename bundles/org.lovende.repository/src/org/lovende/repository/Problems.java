package org.lovende.repository;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

import org.lovende.core.Messages;
import org.lovende.repository.RepositoryException.Kind;
import org.lovende.repository.server.LockHolder;
import org.lovende.repository.server.StoreException;
import org.lovende.repository.server.security.AccountException.Reason;

/** Makes the exceptions of this package, with their sentences in one language. */
final class Problems {
	private final Messages messages;

	Problems(Locale locale) {
		messages = Messages.of(Problems.class, locale);
	}

	/** A sentence or label of this package. Arguments are put in as they are: numbers go in as text. */
	String text(String key, Object... arguments) {
		return messages.get(key, arguments);
	}

	RepositoryException problem(Kind kind, String key, Object... arguments) {
		return new RepositoryException(kind, text(key, arguments), List.of(), null);
	}

	RepositoryException problem(Kind kind, Throwable cause, String key, Object... arguments) {
		return new RepositoryException(kind, text(key, arguments), List.of(), cause);
	}

	RepositoryException refused(List<String> violations) {
		return new RepositoryException(Kind.REFUSED, text("refused", String.join(" ", violations)), violations, null);
	}

	RepositoryException unknown(String name, List<InterventionSummary> all) {
		return notFound(Kind.UNKNOWN_NAME, all.isEmpty() ? "unknownNameEmpty" : "unknownName", name, candidates(all));
	}

	RepositoryException ambiguous(String name, List<InterventionSummary> found) {
		return notFound(Kind.AMBIGUOUS_NAME, "ambiguousName", name, candidates(found));
	}

	RepositoryException notInTrash(String id, List<TrashEntry> trash) {
		List<String> candidates = trash.stream().map(entry -> text("candidate", entry.name(), entry.id())).toList();
		return notFound(Kind.UNKNOWN_NAME, trash.isEmpty() ? "unknownTrashEmpty" : "unknownTrash", id, candidates);
	}

	private List<String> candidates(List<InterventionSummary> summaries) {
		return summaries.stream().map(summary -> text("candidate", summary.name(), summary.id())).toList();
	}

	/** @param key of a sentence about a name and the candidates */
	RepositoryException notFound(Kind kind, String key, String name, List<String> candidates) {
		return new RepositoryException(kind, text(key, name, String.join(", ", candidates)), candidates, null);
	}

	/** CDO's own words for what the server or the connection to it reported, or ours if we could not even connect again. */
	RepositoryException notReachable(Exception cause) {
		if (cause.getCause() instanceof StoreException problem)
			return of(problem);
		return problem(Kind.NOT_REACHABLE, cause, "notReachable", reason(cause));
	}

	/** @param reason the code of the refusal, see {@link org.lovende.repository.server.Services} */
	RepositoryException passwordRefused(String reason, String user) {
		if (reason.equals(Reason.WEAK_PASSWORD.name()))
			return problem(Kind.LOGIN_REFUSED, "passwordWeak", user);
		return problem(Kind.LOGIN_REFUSED, reason.equals(Reason.WRONG_PASSWORD.name()) ? "passwordWrong" : "passwordNotChanged", user);
	}

	RepositoryException cannotWriteBackup(Path file, IOException cause) {
		return problem(Kind.CANNOT_WRITE, cause, "cannotWriteBackup", file, reason(cause));
	}

	RepositoryException of(StoreException e) {
		List<Object> facts = e.facts();
		String directory = facts.get(0).toString();
		return switch (e.kind()) {
			case IN_USE -> inUse(directory, (LockHolder) facts.get(1), e);
			case NEWER_MODEL -> problem(Kind.NEWER_MODEL, e, "newerModel", directory, facts.get(1).toString(), facts.get(2).toString());
			case OLDER_MODEL -> problem(Kind.OLDER_MODEL, e, "olderModel", directory, facts.get(1).toString(), facts.get(2).toString());
			case NO_MIGRATION -> problem(Kind.OLDER_MODEL, e, "noMigration", directory, facts.get(1).toString(), facts.get(2).toString());
			case FAILED -> problem(Kind.OLDER_MODEL, e, "migrationFailed", directory, facts.get(1));
			case FOREIGN_DIRECTORY -> problem(Kind.NOT_REACHABLE, e, "foreignDirectory", directory);
			case NOT_EMPTY -> problem(Kind.REFUSED, e, "notEmpty", directory);
			case NO_STORE -> problem(Kind.NOT_REACHABLE, e, "noStore", directory);
			case CANNOT_WRITE -> problem(Kind.CANNOT_WRITE, e, "cannotWriteDirectory", directory, facts.get(1));
			case DAMAGED -> problem(Kind.NOT_REACHABLE, e, "damaged", directory, facts.get(1));
			case NOT_REACHABLE -> problem(Kind.NOT_REACHABLE, e, "serverNotReachable", directory, facts.get(1));
			case NOT_TRUSTED -> problem(Kind.NOT_REACHABLE, e, CertificateTrouble.of(e.getCause()).key(), directory, facts.get(1));
			case ENCRYPTED_ONLY -> problem(Kind.NOT_REACHABLE, e, "serverEncryptedOnly", directory);
			case WRONG_CREDENTIALS -> problem(Kind.LOGIN_REFUSED, e, "wrongCredentials", directory, facts.get(1));
			case LOCKED_OUT -> problem(Kind.LOGIN_REFUSED, e, "lockedOut", directory, facts.get(1));
			case DISABLED -> problem(Kind.LOGIN_REFUSED, e, "accountDisabled", directory, facts.get(1));
			case BUSY -> problem(Kind.NOT_REACHABLE, e, "serverBusy", directory);
		};
	}

	private RepositoryException inUse(String directory, LockHolder holder, StoreException cause) {
		if (holder.since() == null)
			return problem(Kind.IN_USE, cause, "inUseBySomebody", directory);
		return problem(Kind.IN_USE, cause, "inUse", directory, holder.user(), holder.host(), Long.toString(holder.process()), time(holder.since()));
	}

	private String time(Instant instant) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withLocale(messages.locale()).format(instant.atZone(ZoneId.systemDefault()));
	}

	static String reason(Throwable cause) {
		return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
	}
}
