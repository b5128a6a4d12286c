package org.lovende.repository.server.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.IntConsumer;

import org.eclipse.emf.cdo.common.commit.CDOCommitInfo;
import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.net4j.db.IDBConnectionProvider;
import org.lovende.repository.server.ModelVersion;

/**
 * Writes everything that a repository holds, its whole history included, into one file that can be read without this program. The repository
 * may be in use: the file holds what was committed up to the moment at which the backup began, and nothing of what came later.
 * <p>
 * The backup of a shared store also holds its accounts, with the hashes of their passwords, and its audit log, as of a moment shortly after.
 */
public final class Backup {
	private final CDOSession session;
	/** Null if there is only a session. */
	private final IDBConnectionProvider database;
	private final long moment;
	private int states;
	private int commits;

	private Backup(CDOSession session, IDBConnectionProvider database) {
		this.session = session;
		this.database = database;
		session.refresh();
		moment = session.getLastUpdateTime();
	}

	/**
	 * Writes the file. One that is there is replaced whole, or not at all if something goes wrong.
	 *
	 * @param session a session that may read everything; it stays open
	 * @param progress is told from time to time how much is done, in percent
	 * @throws IOException if the file cannot be written
	 */
	public static BackupSummary write(CDOSession session, Path file, IntConsumer progress) throws IOException {
		return write(session, null, file, progress);
	}

	/**
	 * As above, for somebody who has the database itself.
	 *
	 * @param database where accounts and audit log are; null to leave them out
	 */
	public static BackupSummary write(CDOSession session, IDBConnectionProvider database, Path file, IntConsumer progress) throws IOException {
		Path whole = file.toAbsolutePath();
		Path part = Files.createTempFile(whole.getParent(), whole.getFileName().toString(), ".part");
		try {
			BackupSummary summary = new Backup(session, database).writeTo(part, progress);
			Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
			return summary;
		} finally {
			Files.deleteIfExists(part);
		}
	}

	private BackupSummary writeTo(Path file, IntConsumer progress) throws IOException {
		try (CheckedZip zip = new CheckedZip(file)) {
			zip.entry(Manifest.COMMITS, out -> readCommits(session, moment, commit -> {
				commits++;
				Lines.write(out, commit);
			}));
			zip.entry(Manifest.STATES, out -> new StateReader(session, moment).read(state -> {
				states++;
				Lines.write(out, state);
			}, progress));
			if (database != null)
				writeRecords(zip);
			Snapshots snapshots = new Snapshots(session, moment, zip);
			int interventions = snapshots.writeInterventions();
			int inTrash = snapshots.writeTrash();
			BackupCounts counts = new BackupCounts(interventions, inTrash, snapshots.versions(), commits, states);
			Manifest manifest = new Manifest(Manifest.FORMAT, ModelVersion.CURRENT, moment, session.getRepositoryInfo().getCreationTime(), counts,
					zip.checksums());
			zip.entry(Manifest.ENTRY, out -> out.write(Lines.GSON.toJson(manifest).getBytes(StandardCharsets.UTF_8)));
			return new BackupSummary(Instant.ofEpochMilli(moment), counts);
		}
	}

	private void writeRecords(CheckedZip zip) throws IOException {
		try {
			new OperatorRecords(database).writeTo(zip);
		} catch (SQLException e) {
			throw new IOException(e);
		}
	}

	/** All commits up to a moment, from old to new. */
	static void readCommits(CDOSession session, long moment, Lines.Receiver<CommitRecord> receiver) throws IOException {
		IOException[] failure = new IOException[1];
		session.getCommitInfoManager().getCommitInfos(session.getBranchManager().getMainBranch(), session.getRepositoryInfo().getCreationTime(), moment,
				commit -> {
					failure[0] = failure[0] == null ? receive(receiver, commit) : failure[0];
				});
		if (failure[0] != null)
			throw failure[0];
	}

	/** The exception of the receiver, which CDO would not let pass; null if there was none. */
	private static IOException receive(Lines.Receiver<CommitRecord> receiver, CDOCommitInfo commit) {
		try {
			receiver.receive(new CommitRecord(commit.getTimeStamp(), commit.getUserID(), commit.getComment()));
			return null;
		} catch (IOException e) {
			return e;
		}
	}
}
