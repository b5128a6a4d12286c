package org.lovende.repository.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Who has a store open.
 *
 * @param process the number of the process; 0 if unknown
 * @param host the name of the machine; empty if unknown
 * @param user the operating-system user; empty if unknown
 * @param since when the store was opened; null if unknown
 */
public record LockHolder(long process, String host, String user, Instant since) {
	/** Stands for a holder that has not said who it is. */
	static final LockHolder UNKNOWN = new LockHolder(0, "", "", null);

	static LockHolder self(String user) {
		return new LockHolder(ProcessHandle.current().pid(), hostName(), user, Instant.now().truncatedTo(ChronoUnit.SECONDS));
	}

	/** The form in which the lock file holds it: one line each. */
	String toText() {
		return process + "\n" + host + "\n" + user + "\n" + since + "\n";
	}

	/** The opposite of {@link #toText()}; unknown if the text is cut short, as it is while the holder writes it. */
	static LockHolder parse(String text) {
		List<String> lines = text.lines().toList();
		if (lines.size() < 4)
			return UNKNOWN;
		try {
			return new LockHolder(Long.parseLong(lines.get(0)), lines.get(1), lines.get(2), Instant.parse(lines.get(3)));
		} catch (NumberFormatException | DateTimeParseException e) {
			return UNKNOWN;
		}
	}

	private static String hostName() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (UnknownHostException e) {
			return ""; // a machine need not have a name that can be looked up
		}
	}
}
