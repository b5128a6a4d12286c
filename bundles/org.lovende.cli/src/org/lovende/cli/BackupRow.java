package org.lovende.cli;

import java.nio.file.Path;

import org.lovende.repository.server.backup.BackupSummary;

/** What JSON says of a backup. */
record BackupRow(String file, String moment, int interventions, int inTrash, int versions, int commits) {
	static BackupRow of(Path file, BackupSummary summary) {
		return new BackupRow(file.toString(), summary.moment().toString(), summary.counts().interventions(), summary.counts().inTrash(),
				summary.counts().versions(), summary.counts().commits());
	}
}
