package org.lovende.repository;

import java.nio.file.Path;
import java.util.function.IntConsumer;

import org.lovende.repository.RepositoryException.Kind;
import org.lovende.repository.server.StoreException;
import org.lovende.repository.server.backup.BackupException;
import org.lovende.repository.server.backup.BackupSummary;
import org.lovende.repository.server.backup.Restore;

/** Work on a repository in a directory that nobody has open. */
public final class Maintenance {
	private final Path directory;
	private final OpenOptions options;
	private final Problems problems;

	/** @throws RepositoryException NOT_REACHABLE if the address is not that of a directory */
	public Maintenance(RepositoryAddress address, OpenOptions options) throws RepositoryException {
		this.options = options;
		problems = new Problems(options.locale());
		directory = Repository.directory(address, problems);
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
			return Restore.restore(file, directory, options.user(), progress);
		} catch (StoreException e) {
			throw problems.of(e);
		} catch (BackupException e) {
			throw problem(e);
		}
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
