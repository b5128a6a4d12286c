package org.lovende.repository.server;

import java.util.concurrent.atomic.AtomicLong;

/** Knows whether a commit is being written, and whether one has been since another moment. Commits are written one after the other. */
final class CommitPhase {
	/** The answer while a commit is being written. */
	static final long BUSY = -1;

	/** Odd while a commit is being written. */
	private final AtomicLong changes = new AtomicLong();

	/** Writes a commit. */
	void during(Runnable commit) {
		changes.incrementAndGet();
		try {
			commit.run();
		} finally {
			changes.incrementAndGet();
		}
	}

	/** A number that is the same as long as no commit has been written since; {@link #BUSY} while one is. */
	long quiet() {
		long now = changes.get();
		return now % 2 == 0 ? now : BUSY;
	}
}
