package org.lovende.repository.server.backup;

/**
 * What a backup holds.
 *
 * @param interventions the interventions outside the trash, as of the moment of the backup
 * @param inTrash those in the trash
 * @param versions the named versions of both
 * @param commits the commits of the history
 * @param states the states of objects in the history
 */
public record BackupCounts(int interventions, int inTrash, int versions, int commits, int states) {
}
