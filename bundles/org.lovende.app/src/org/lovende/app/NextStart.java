package org.lovende.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;

/** Starts the program again after it has ended: by the script that has started it, so that a language chosen meanwhile counts from the first word on. */
final class NextStart {
	/** The start script names itself there. */
	private static final String SCRIPT = "LOVENDE_START";

	private NextStart() {
	}

	/**
	 * Starts the script; does nothing but write to the log if the program was started in another way.
	 *
	 * @param options those of this start; a language among them is left out, since the user has just chosen one
	 */
	static void begin(StartOptions options) {
		String script = System.getenv(SCRIPT);
		if (script == null) {
			ILog.of(NextStart.class).warn(SCRIPT);
			return;
		}
		List<String> command = new ArrayList<>(List.of(script));
		if (options.repository() != null)
			command.add(StartOptions.REPOSITORY + '=' + options.repository());
		if (options.empty())
			command.add(StartOptions.EMPTY);
		try {
			new ProcessBuilder(command).inheritIO().start();
		} catch (IOException e) {
			ILog.of(NextStart.class).error(script, e);
		}
	}
}
