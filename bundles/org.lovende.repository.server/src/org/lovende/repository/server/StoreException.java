package org.lovende.repository.server;

import java.util.List;

/**
 * A store cannot be opened or migrated. It names the kind and the facts; the sentence that a user reads is made by the caller, in the
 * user's language.
 */
public final class StoreException extends Exception {
	private static final long serialVersionUID = 1L;

	/**
	 * What is in the way, with the facts that {@link StoreException#facts()} then holds. Where a directory is named, it is the
	 * {@link StoreLocation} instead if the store is in PostgreSQL.
	 */
	public enum Kind {
		/** Another process, or another part of this one, has the store open. Facts: the directory and a {@link LockHolder}. */
		IN_USE,
		/** Written by a newer program. Facts: the directory, its version, our version. */
		NEWER_MODEL,
		/** Written by an older program and not yet migrated. Facts: the directory, its version, our version. */
		OLDER_MODEL,
		/** No migration leads from the store's version to ours. Facts: the directory, its version, our version. */
		NO_MIGRATION,
		/** A migration has failed. Facts: the directory and the words of the error. */
		FAILED,
		/** The directory or schema holds other things than a store. Facts: the directory. */
		FOREIGN_DIRECTORY,
		/** A store shall be made where there is one already. Facts: the directory. */
		NOT_EMPTY,
		/** There is no store. Facts: the directory. */
		NO_STORE,
		/** The directory cannot be made, written or locked. Facts: the directory and the system's own words. */
		CANNOT_WRITE,
		/** The database cannot be read. Facts: the directory and the database's own words. */
		DAMAGED,
		/** The server does not answer. Facts: its address and the system's own words. */
		NOT_REACHABLE,
		/** The server's certificate is not trusted, not made out to its name, or the server does not speak TLS. Facts: its address, why. */
		NOT_TRUSTED,
		/** The server takes encrypted connections only, and was named as one of this machine, for which there is no certificate. Facts: its address. */
		ENCRYPTED_ONLY,
		/** There is no such user, or the password is another one. Facts: the server's address and the user. */
		WRONG_CREDENTIALS,
		/** Too many log-ins have failed; a later one may succeed. Facts: the server's address and the user. */
		LOCKED_OUT,
		/** An administrator has disabled the account. Facts: the server's address and the user. */
		DISABLED,
		/** The server has no room for another connection. Facts: its address. */
		BUSY
	}

	private final Kind kind;
	private final transient List<Object> facts;

	StoreException(Kind kind, Throwable cause, Object... facts) {
		super(kind + " " + List.of(facts), cause);
		this.kind = kind;
		this.facts = List.of(facts);
	}

	/** An exception with its facts, for the packages below this one. */
	public static StoreException of(Kind kind, Throwable cause, Object... facts) {
		return new StoreException(kind, cause, facts);
	}

	public Kind kind() {
		return kind;
	}

	/** The facts of the kind, in the order given there. */
	public List<Object> facts() {
		return facts;
	}
}
