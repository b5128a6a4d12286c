package org.lovende.repository;

/** The rule that one thread at a time uses a document. */
final class ThreadConfinement {
	private Thread owner = Thread.currentThread();

	/** @throws IllegalStateException on any thread but the owner's */
	synchronized void check() {
		if (Thread.currentThread() != owner)
			throw new IllegalStateException("used on " + Thread.currentThread() + " but belongs to " + owner);
	}

	/** Gives the right to another thread. To be called by the owner. */
	synchronized void handOver(Thread next) {
		check();
		owner = next;
	}
}
