package org.lovende.repository.server.backup;

import java.util.List;

/** A backup cannot be written or restored. It names the kind and the facts; the sentence that a user reads is made by the caller. */
public final class BackupException extends Exception {
	private static final long serialVersionUID = 1L;

	/** What is in the way, with the facts that {@link BackupException#facts()} then holds. */
	public enum Kind {
		/** The file is no backup, is cut short, or its content does not match its checksums. Facts: the file, what is wrong in it. */
		DAMAGED,
		/** The file was written by a newer program. Facts: the file, its model version, our model version. */
		NEWER_MODEL,
		/** The file was written by an older program. Facts: the file, its model version, our model version. */
		OLDER_MODEL,
		/** What was restored is not what the backup holds; nothing is left of it. Facts: the file. */
		NOT_EQUAL,
		/** The store or the database refused. Facts: the file, its own words. */
		FAILED
	}

	private final Kind kind;
	private final transient List<Object> facts;

	BackupException(Kind kind, Throwable cause, Object... facts) {
		super(kind + " " + List.of(facts), cause);
		this.kind = kind;
		this.facts = List.of(facts);
	}

	public Kind kind() {
		return kind;
	}

	/** The facts of the kind, in the order given there. */
	public List<Object> facts() {
		return facts;
	}
}
