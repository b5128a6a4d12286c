package org.lovende.repository.server.backup;

import java.util.Map;

/**
 * The first entry of a backup: what is in the others.
 *
 * @param format the version of the file's form: {@value #FORMAT}
 * @param modelVersion the version of the metamodel
 * @param moment the time of the last commit that the backup holds, in milliseconds since 1970
 * @param repositoryCreated when the repository was made, in the same form
 * @param counts what it holds
 * @param checksums the SHA-256 of each other entry, in hexadecimal digits
 */
record Manifest(int format, int modelVersion, long moment, long repositoryCreated, BackupCounts counts, Map<String, String> checksums) {
	static final int FORMAT = 2;
	static final String ENTRY = "manifest.json";
	static final String STATES = "states.jsonl";
	static final String COMMITS = "commits.jsonl";
	/** Since form 2; only if a server had the store open. */
	static final String ACCOUNTS = "accounts.jsonl";
	/** As {@link #ACCOUNTS}. */
	static final String AUDIT = "audit.jsonl";
}
