package org.lovende.repository.server.backup;

/**
 * A commit: a line in the file of commits.
 *
 * @param time milliseconds since 1970; no two commits have the same
 * @param user who made it; null if unknown
 * @param label what was done; null if nothing is said
 */
record CommitRecord(long time, String user, String label) {
}
