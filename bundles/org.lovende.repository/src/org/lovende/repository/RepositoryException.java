package org.lovende.repository;

import java.util.List;

/** Something that a user asked of a repository cannot be done. The message is one sentence in the user's language: what, where, what to do. */
public final class RepositoryException extends Exception {
	private static final long serialVersionUID = 1L;

	/** What went wrong, for callers that act on it. */
	public enum Kind {
		/** The text is no address of a repository. */
		BAD_ADDRESS,
		/** There is no repository, or it cannot be read. */
		NOT_REACHABLE,
		/** The server does not let the user in. */
		LOGIN_REFUSED,
		/** Another program, or another part of this one, has the repository open. */
		IN_USE,
		/** A newer program has written the repository. */
		NEWER_MODEL,
		/** An older program has written the repository, and it must be migrated. */
		OLDER_MODEL,
		/** No intervention has the name or id. */
		UNKNOWN_NAME,
		/** Several interventions have the name. */
		AMBIGUOUS_NAME,
		/** Another intervention has the name already. */
		NAME_TAKEN,
		/** The change breaks a rule; nothing was saved. */
		REFUSED,
		/** The user lacks the right to the change; nothing was saved. */
		NOT_ALLOWED,
		/** Somebody else has changed the same elements meanwhile; nothing was saved. */
		CONFLICT,
		/** The repository cannot be written; nothing was saved. */
		CANNOT_WRITE
	}

	private final Kind kind;
	private final transient List<String> details;

	RepositoryException(Kind kind, String message, List<String> details, Throwable cause) {
		super(message, cause);
		this.kind = kind;
		this.details = List.copyOf(details);
	}

	public Kind kind() {
		return kind;
	}

	/**
	 * What the message is about, one by one: for UNKNOWN_NAME and AMBIGUOUS_NAME the interventions that could have been meant, for REFUSED the
	 * broken rules as sentences; empty for the others.
	 */
	public List<String> details() {
		return details;
	}
}
