package org.lovende.repository;

import java.time.Duration;

/**
 * How long a document waits for a lost connection.
 *
 * @param first the pause before the first attempt; each further pause is twice as long
 * @param longest the longest pause between two attempts
 * @param givingUp after which time the repository counts as gone
 */
record Reconnection(Duration first, Duration longest, Duration givingUp) {
	static final Reconnection USUAL = new Reconnection(Duration.ofMillis(100), Duration.ofSeconds(5), Duration.ofMinutes(10));

	/** The pause before an attempt, the first being 0. */
	Duration pause(int attempt) {
		long pause = first.toMillis() << Math.min(attempt, Byte.SIZE);
		return Duration.ofMillis(Math.min(pause, longest.toMillis()));
	}
}
