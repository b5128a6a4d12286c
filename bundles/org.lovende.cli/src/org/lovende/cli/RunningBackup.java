package org.lovende.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.IntConsumer;

import org.lovende.repository.RepositoryException;
import org.lovende.repository.server.Services;

/** A backup that a running server writes on its own machine, while others work with it. */
final class RunningBackup implements AutoCloseable {
	private static final long PAUSE_MILLIS = 500;

	private final Administrator administrator;

	private RunningBackup(Administrator administrator) {
		this.administrator = administrator;
	}

	/** @throws CommandException if the server refuses */
	static RunningBackup start(Environment environment) throws IOException, RepositoryException {
		Administrator administrator = Administrator.open(environment, new ServerOptions());
		boolean started = false;
		try {
			administrator.call(Services.BACKUP);
			started = true;
			return new RunningBackup(administrator);
		} finally {
			if (!started)
				administrator.close();
		}
	}

	/**
	 * Waits for its end.
	 *
	 * @throws CommandException if it fails
	 */
	BackupRow await(IntConsumer progress) throws RepositoryException, IOException {
		try {
			while (true) {
				List<String> state = administrator.call(Services.BACKUP_STATE);
				progress.accept(Integer.parseInt(state.get(1)));
				if (state.size() > 2)
					return new BackupRow(state.get(0), state.get(2), Integer.parseInt(state.get(3)), Integer.parseInt(state.get(4)),
							Integer.parseInt(state.get(5)), Integer.parseInt(state.get(6)));
				Thread.sleep(PAUSE_MILLIS);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException(e);
		}
	}

	@Override
	public void close() {
		administrator.close();
	}
}
