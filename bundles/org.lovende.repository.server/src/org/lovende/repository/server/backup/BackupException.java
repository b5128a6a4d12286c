package org.lovende.repository.server.backup;

import org.lovende.repository.server.FactualException;

/** A backup cannot be written or restored. */
public final class BackupException extends FactualException {
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

	BackupException(Kind kind, Throwable cause, Object... facts) {
		super(kind, cause, facts);
		this.kind = kind;
	}

	public Kind kind() {
		return kind;
	}
}
