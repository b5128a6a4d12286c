package org.lovende.repository.server;

import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.net4j.util.om.OMPlatform;
import org.eclipse.net4j.util.om.log.OMLogger;

/** Leads CDO's log into java.util.logging, warnings and errors only: what it says below that is of no use to a user. */
final class CdoLog {
	static final Logger LOGGER = Logger.getLogger("org.lovende.repository");

	static {
		OMPlatform.INSTANCE.addLogHandler((logger, level, message, cause) -> log(level, message, cause));
	}

	private CdoLog() {
	}

	/** Begins to listen; calling it again changes nothing. */
	static void install() {
		// loading the class has done it
	}

	private static void log(OMLogger.Level level, String message, Throwable cause) {
		if (level == OMLogger.Level.ERROR)
			LOGGER.log(Level.SEVERE, message, cause);
		else if (level == OMLogger.Level.WARN)
			LOGGER.log(Level.WARNING, message, cause);
	}
}
