package org.lovende.ui;

import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.server.Services;

/** Tells the audit log of a server what left the house. Does nothing for a repository in a directory, which has none. */
public final class ExportRecord {
	private ExportRecord() {
	}

	/**
	 * Records that an intervention was written, copied or printed. Waits for the server; if it cannot be told, the log says so: what was
	 * exported is there.
	 *
	 * @param interventionId its identifier
	 * @param form in which form, as an operator shall read it
	 */
	public static void write(Repository repository, String interventionId, String form) {
		try {
			repository.call(Services.EXPORTED, interventionId, form);
		} catch (RepositoryException e) {
			ILog.of(ExportRecord.class).warn(form, e);
		}
	}

	/** As above, in the repository of the workplace and without waiting; for the UI thread. */
	public static void writeLater(String interventionId, String form) {
		Repository repository = Workplace.current().repository();
		CompletableFuture.runAsync(() -> write(repository, interventionId, form));
	}
}
