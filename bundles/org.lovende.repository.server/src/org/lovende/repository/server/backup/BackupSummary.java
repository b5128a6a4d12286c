package org.lovende.repository.server.backup;

import java.time.Instant;

/**
 * What was written or restored.
 *
 * @param moment the time of the last commit in it
 * @param counts what it holds
 */
public record BackupSummary(Instant moment, BackupCounts counts) {
}
