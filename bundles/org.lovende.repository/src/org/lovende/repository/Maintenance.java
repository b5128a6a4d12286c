package org.lovende.repository;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.emf.cdo.session.CDOSession;
import org.lovende.core.Ids;
import org.lovende.repository.RepositoryException.Kind;
import org.lovende.repository.server.MaintainedStore;
import org.lovende.repository.server.StoreException;
import org.lovende.repository.server.StoreLocation;
import org.lovende.repository.server.StoreMigration;
import org.lovende.repository.server.backup.Backup;
import org.lovende.repository.server.backup.BackupException;
import org.lovende.repository.server.backup.BackupSummary;
import org.lovende.repository.server.backup.Restore;
import org.lovende.repository.server.erase.Erasure;
import org.lovende.repository.server.erase.ErasureException;
import org.lovende.repository.server.erase.ErasureReport;
import org.lovende.repository.server.erase.Place;

/** Work on a store, in a directory or a PostgreSQL schema, that nobody has open. */
public final class Maintenance {
	private final StoreLocation location;
	private final OpenOptions options;
	private final Problems problems;

	/** @throws RepositoryException NOT_REACHABLE if the address is not that of a directory */
	public Maintenance(RepositoryAddress address, OpenOptions options) throws RepositoryException {
		this(StoreLocation.of(Repository.directory(address, new Problems(options.locale()))), options);
	}

	public Maintenance(StoreLocation location, OpenOptions options) {
		this.location = location;
		this.options = options;
		problems = new Problems(options.locale());
	}

	/**
	 * Writes everything that is in the repository, with its history, into one file; see {@link Backup}.
	 *
	 * @param progress is told from time to time how much is done, in percent
	 * @throws RepositoryException IN_USE, OLDER_MODEL, NEWER_MODEL, NOT_REACHABLE, or CANNOT_WRITE if the file cannot be written; what was there
	 *         before is kept then
	 */
	public BackupSummary backup(Path file, IntConsumer progress) throws RepositoryException {
		try (MaintainedStore store = MaintainedStore.open(location, options.user())) {
			CDOSession session = store.openSession();
			try {
				return Backup.write(session, store.database(), file, progress);
			} finally {
				session.close();
			}
		} catch (StoreException e) {
			throw problems.of(e);
		} catch (IOException e) {
			throw problems.cannotWriteBackup(file, e);
		} catch (RuntimeException e) {
			throw problems.notReachable(e);
		}
	}

	/**
	 * Makes a repository out of a backup, with its whole history. All or nothing.
	 *
	 * @param progress is told from time to time how much is done, in percent
	 * @throws RepositoryException REFUSED if there is a repository already, or the file is damaged or of another model; IN_USE, NOT_REACHABLE or
	 *         CANNOT_WRITE
	 */
	public BackupSummary restore(Path file, IntConsumer progress) throws RepositoryException {
		try {
			return Restore.restore(file, location, options.user(), progress);
		} catch (StoreException e) {
			throw problems.of(e);
		} catch (BackupException e) {
			throw problem(e);
		}
	}

	/**
	 * Brings what is in this store of an older model into a new store of the current one. The old store is only read; the history stays in it.
	 *
	 * @param to where there is no store yet
	 * @return false if this store has the current model already; nothing is made then
	 * @throws RepositoryException IN_USE, NEWER_MODEL, OLDER_MODEL if no migration leads to the current model or one fails, REFUSED if there is a
	 *         store in the new place, NOT_REACHABLE or CANNOT_WRITE; there is no new store then
	 */
	public boolean migrate(StoreLocation to) throws RepositoryException {
		try {
			return StoreMigration.migrate(location, to, options.migrations(), options.user(), problems.text("labelMigrate"));
		} catch (StoreException e) {
			throw problems.of(e);
		}
	}

	/**
	 * Empties a feature of an element, or all its texts, in its whole history; see {@link Erasure}.
	 *
	 * @param element its id; it may have been deleted
	 * @param feature the metamodel's name of an attribute; null for every text that may be empty
	 * @throws RepositoryException UNKNOWN_NAME if there never was such an element, REFUSED if nothing can be erased there; IN_USE, OLDER_MODEL,
	 *         NEWER_MODEL, NOT_REACHABLE or CANNOT_WRITE; nothing was erased then
	 */
	public ErasureReport erase(String element, String feature) throws RepositoryException {
		return erasing(erasure -> erasure.eraseValue(element, feature));
	}

	/**
	 * Removes an intervention that is in the trash, or was when it was emptied, with its whole history.
	 *
	 * @param intervention its id
	 * @throws RepositoryException UNKNOWN_NAME if there never was such an intervention, REFUSED if it is not in the trash; and as {@link #erase}
	 */
	public ErasureReport eraseIntervention(String intervention) throws RepositoryException {
		return erasing(erasure -> erasure.eraseIntervention(Ids.canonical(intervention)));
	}

	/** Where a text stands in the repository or its history, also within longer texts; letter case counts. */
	public List<Place> find(String text) throws RepositoryException {
		return erasing(erasure -> erasure.find(text));
	}

	@FunctionalInterface
	private interface Erasing<T> {
		T run(Erasure erasure) throws StoreException, ErasureException;
	}

	private <T> T erasing(Erasing<T> work) throws RepositoryException {
		try {
			return work.run(new Erasure(location, options.user()));
		} catch (StoreException e) {
			throw problems.of(e);
		} catch (ErasureException e) {
			throw problem(e);
		}
	}

	private RepositoryException problem(ErasureException e) {
		Object[] facts = e.facts().toArray();
		return switch (e.kind()) {
			case UNKNOWN_ELEMENT -> problems.problem(Kind.UNKNOWN_NAME, e, "eraseUnknownElement", facts);
			case UNKNOWN_FEATURE -> problems.problem(Kind.REFUSED, e, "eraseUnknownFeature", facts);
			case NOT_ERASABLE -> problems.problem(Kind.REFUSED, e, "eraseNotErasable", facts);
			case NO_VALUE -> problems.problem(Kind.REFUSED, e, "eraseNoValue", facts);
			case UNKNOWN_INTERVENTION -> problems.problem(Kind.UNKNOWN_NAME, e, "eraseUnknownIntervention", facts);
			case NOT_IN_TRASH -> problems.problem(Kind.REFUSED, e, "eraseNotInTrash", facts);
			case FAILED -> problems.problem(Kind.CANNOT_WRITE, e, "eraseFailed", facts);
		};
	}

	private RepositoryException problem(BackupException e) {
		String key = switch (e.kind()) {
			case DAMAGED -> "backupDamaged";
			case NEWER_MODEL -> "backupNewer";
			case OLDER_MODEL -> "backupOlder";
			case NOT_EQUAL -> "backupNotEqual";
			case FAILED -> "backupFailed";
		};
		Kind kind = e.kind() == BackupException.Kind.FAILED ? Kind.CANNOT_WRITE : Kind.REFUSED;
		return problems.problem(kind, e, key, e.facts().stream().map(Object::toString).toArray());
	}
}
