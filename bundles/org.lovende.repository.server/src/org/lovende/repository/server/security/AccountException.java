package org.lovende.repository.server.security;

/** An account cannot be made or changed as asked. */
public final class AccountException extends Exception {
	private static final long serialVersionUID = 1L;

	/** Why. */
	public enum Reason {
		/** The name has other characters than letters, digits, dot, hyphen, underscore and at sign, or is too long. */
		BAD_NAME,
		/** There is an account of that name. */
		NAME_TAKEN,
		/** There is no account of that name. */
		UNKNOWN,
		/** The password is too short or too long, or holds the name. */
		WEAK_PASSWORD,
		/** The old password is another one. */
		WRONG_PASSWORD,
		/** Nobody could administer the repository any more. */
		LAST_ADMINISTRATOR,
		/** There is no such role or organisation unit. */
		UNKNOWN_ROLE
	}

	private final Reason reason;
	private final String subject;

	/** @param subject the account, role or unit */
	public AccountException(Reason reason, String subject) {
		super(reason + " " + subject);
		this.reason = reason;
		this.subject = subject;
	}

	public Reason reason() {
		return reason;
	}

	public String subject() {
		return subject;
	}
}
