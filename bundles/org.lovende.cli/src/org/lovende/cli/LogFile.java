package org.lovende.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * The log of the command line: <code>$XDG_STATE_HOME/lovende/lovende.log.0</code> and older ones. Everything that is logged goes there and nothing to
 * the terminal, where only sentences for the user belong.
 */
final class LogFile implements AutoCloseable {
	static final int MAX_BYTES = 2_000_000;
	private static final int FILES = 3;

	private final Handler handler;

	private LogFile(Handler handler) {
		this.handler = handler;
	}

	/** Starts logging to the file; a log that cannot be written must not keep anybody from working. */
	static LogFile open() {
		Logger root = Logger.getLogger("");
		for (Handler console : root.getHandlers())
			root.removeHandler(console);
		return open(path());
	}

	/** Logs to another file as well. */
	static LogFile open(Path file) {
		Logger root = Logger.getLogger("");
		try {
			Files.createDirectories(file.getParent());
			Handler handler = new FileHandler(file.toString().replace("%", "%%"), MAX_BYTES, FILES, true);
			handler.setFormatter(new SimpleFormatter());
			handler.setEncoding("UTF-8");
			handler.setLevel(Level.INFO);
			root.addHandler(handler);
			return new LogFile(handler);
		} catch (IOException e) {
			return new LogFile(null);
		}
	}

	static Path path() {
		String state = System.getenv("XDG_STATE_HOME");
		Path folder = state == null || state.isBlank() ? Path.of(System.getProperty("user.home"), ".local", "state") : Path.of(state);
		return folder.resolve("lovende").resolve("lovende.log");
	}

	@Override
	public void close() {
		if (handler != null) {
			Logger.getLogger("").removeHandler(handler);
			handler.close();
		}
	}
}
