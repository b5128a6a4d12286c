package org.lovende.repository.server.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.emf.cdo.common.branch.CDOBranch;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.eresource.EresourcePackage;
import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.server.IStoreAccessor;
import org.eclipse.emf.cdo.server.StoreThreadLocal;
import org.eclipse.emf.cdo.server.db.IDBStoreAccessor;
import org.eclipse.emf.cdo.spi.server.InternalRepository;
import org.eclipse.emf.cdo.spi.server.InternalStore;
import org.eclipse.net4j.util.om.monitor.Monitor;
import org.lovende.repository.server.CommitIndex;
import org.lovende.repository.server.MaintainedStore;
import org.lovende.repository.server.StoreException;
import org.lovende.repository.server.StoreLocation;

/**
 * Fills an empty store with what a backup holds: every state that every object ever had, with its time, and every commit with its user and
 * label. What was restored is read back and compared with the backup before the store counts as complete.
 */
public final class Restore {
	/** Writing is the larger part of the work, reading back the rest. */
	private static final int WRITTEN = 70;

	private final BackupFile backup;
	private final MaintainedStore store;
	private final IntConsumer progress;

	private Restore(BackupFile backup, MaintainedStore store, IntConsumer progress) {
		this.backup = backup;
		this.store = store;
		this.progress = progress;
	}

	/**
	 * Restores a backup. All or nothing: if it fails or is killed, there is no store.
	 *
	 * @param location a directory that is made if it is missing, or an empty schema
	 * @param user the name under which the store is locked meanwhile
	 * @param progress is told from time to time how much is done, in percent
	 * @throws StoreException NOT_EMPTY if there is a store already, IN_USE, FOREIGN_DIRECTORY, CANNOT_WRITE or DAMAGED
	 */
	public static BackupSummary restore(Path file, StoreLocation location, String user, IntConsumer progress) throws BackupException, StoreException {
		try (BackupFile backup = BackupFile.open(file); MaintainedStore store = MaintainedStore.create(location, user)) {
			try {
				new Restore(backup, store, progress).run(file, user);
			} catch (SQLException | IOException | RuntimeException e) {
				throw new BackupException(BackupException.Kind.FAILED, e, file, String.valueOf(e.getMessage()));
			}
			return new BackupSummary(Instant.ofEpochMilli(backup.manifest().moment()), backup.manifest().counts());
		}
	}

	private void run(Path file, String user) throws SQLException, IOException, BackupException {
		InternalRepository repository = store.repository();
		Containment containment = new Containment(new ModelClasses(repository.getPackageRegistry()));
		backup.states(containment::add);
		IDBStoreAccessor accessor = (IDBStoreAccessor) repository.getStore().getWriter(null);
		StoreThreadLocal.setAccessor(accessor);
		try {
			removeBeginning(repository, accessor);
			writeStates(repository, accessor, containment);
			writeCommits(repository, accessor);
			accessor.rawCommit(1, new Monitor());
		} finally {
			StoreThreadLocal.release();
		}
		OperatorRecords records = new OperatorRecords(store.database());
		records.restore(backup);
		InternalStore target = repository.getStore();
		target.setCreationTime(backup.manifest().repositoryCreated());
		target.setLastCommitTime(backup.manifest().moment());
		store.restart(user);
		if (!isEqual() || !records.match(backup.manifest()))
			throw new BackupException(BackupException.Kind.NOT_EQUAL, null, file);
		store.complete();
		progress.accept(100);
	}

	/** A store begins with a commit that makes its root folder. Here it begins with that of the backup. */
	private static void removeBeginning(InternalRepository repository, IDBStoreAccessor accessor) throws SQLException {
		CDOID root = repository.getRootResourceID();
		CDOBranch branch = repository.getBranchManager().getMainBranch();
		accessor.rawDelete(root, CDORevision.FIRST_VERSION, branch, EresourcePackage.Literals.CDO_RESOURCE, new Monitor());
		try (Statement statement = accessor.getConnection().createStatement()) {
			statement.executeUpdate("DELETE FROM " + CommitIndex.COMMITS);
		}
	}

	private void writeStates(InternalRepository repository, IDBStoreAccessor accessor, Containment containment) throws IOException, BackupException {
		StateWriter writer = new StateWriter(repository, accessor, containment);
		int total = Math.max(1, backup.manifest().counts().states());
		int[] written = new int[1];
		backup.states(state -> {
			int version = writer.write(state);
			index(containment, state, version);
			written[0]++;
			if (written[0] % 1000 == 0)
				progress.accept((int) ((long) written[0] * WRITTEN / total));
		});
		writer.end();
	}

	/** The index names what a commit changed, and the resource of a new intervention. */
	private static void index(Containment containment, ObjectState state, int version) {
		String intervention = containment.resourceName(state.object());
		if (intervention != null && (version > 1 || Containment.isResource(state)))
			CommitIndex.record(intervention, state.from(), List.of(StateWriter.id(state.object())));
	}

	private void writeCommits(InternalRepository repository, IStoreAccessor.Raw accessor) throws IOException, BackupException {
		CDOBranch branch = repository.getBranchManager().getMainBranch();
		long[] previous = { backup.manifest().repositoryCreated() };
		backup.commits(commit -> {
			accessor.rawStore(branch, commit.time(), previous[0], commit.user(), commit.label(), new Monitor());
			previous[0] = commit.time();
		});
	}

	/** Reads everything back as a backup would and compares the checksums. */
	private boolean isEqual() throws IOException {
		CDONet4jSession session = store.openSession();
		try {
			long moment = backup.manifest().moment();
			MessageDigest states = CheckedZip.sha256();
			OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), states);
			new StateReader(session, moment).read(state -> Lines.write(out, state), done -> progress.accept(WRITTEN + done * (100 - WRITTEN) / 101));
			MessageDigest commits = CheckedZip.sha256();
			OutputStream lines = new DigestOutputStream(OutputStream.nullOutputStream(), commits);
			Backup.readCommits(session, moment, commit -> Lines.write(lines, commit));
			return matches(Manifest.STATES, states) && matches(Manifest.COMMITS, commits);
		} finally {
			session.close();
		}
	}

	private boolean matches(String entry, MessageDigest digest) {
		return HexFormat.of().formatHex(digest.digest()).equals(backup.manifest().checksums().get(entry));
	}
}
