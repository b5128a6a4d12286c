package org.lovende.repository.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.logging.Level;

import org.lovende.repository.server.backup.BackupSummary;

/** The backup that a running server makes of itself: one at a time, in a thread of its own, into a folder of its own machine. */
final class BackupJob {
	/** Writes a backup of the store. */
	@FunctionalInterface
	interface Writer {
		BackupSummary write(Path file, IntConsumer progress) throws IOException;
	}

	/**
	 * How far the last backup has come.
	 *
	 * @param file where it is, or will be when it is finished
	 * @param percent how much is done
	 * @param summary what it holds; null until it is finished
	 * @param failure why there is none; null if all goes well
	 */
	record State(Path file, int percent, BackupSummary summary, String failure) {
		boolean isRunning() {
			return summary == null && failure == null;
		}
	}

	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'lovende-'yyyyMMdd'T'HHmmss.SSS'Z.zip'").withZone(ZoneOffset.UTC);

	private final Path folder;
	private final Writer writer;
	private final Clock clock;
	private volatile State state;

	BackupJob(Path folder, Writer writer, Clock clock) {
		this.folder = folder;
		this.writer = writer;
		this.clock = clock;
	}

	/** Begins a backup; answers false if one is being written. */
	synchronized boolean start() {
		if (state != null && state.isRunning())
			return false;
		Path file = folder.resolve(NAME.format(clock.instant()));
		state = new State(file, 0, null, null);
		Thread thread = new Thread(() -> run(file), "lovende-backup");
		thread.setDaemon(true);
		thread.start();
		return true;
	}

	private void run(Path file) {
		try {
			Files.createDirectories(folder);
			BackupSummary summary = writer.write(file, percent -> state = new State(file, percent, null, null));
			state = new State(file, 100, summary, null);
			CdoLog.LOGGER.log(Level.INFO, "backup written: {0}", file);
		} catch (IOException | RuntimeException e) {
			CdoLog.LOGGER.log(Level.SEVERE, "backup " + file, e);
			state = new State(file, 0, null, String.valueOf(e.getMessage()));
		}
	}

	/** The last backup that was begun since the server was started. */
	Optional<State> state() {
		return Optional.ofNullable(state);
	}
}
