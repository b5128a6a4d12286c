package org.lovende.ui.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.lovende.repository.HistoryCommit;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;

/** Reads the history of an intervention in a job, and hands it over piece by piece, so that the newest is there at once. It can be stopped. */
final class HistoryReading {
	private static final long PIECE_NANOS = 200_000_000;

	/** What comes of it, told on the UI thread. */
	interface Receiver {
		/** The next commits, each older than the one before. */
		void read(List<HistoryCommit> piece);

		/** Nothing more comes. */
		void done();

		/** Nothing more comes, because something went wrong. */
		void failed(RepositoryException problem);
	}

	private final Job job;
	private volatile boolean stopped;

	/**
	 * Begins to read.
	 *
	 * @param name what the job is called
	 * @param known the newest commit that is known already, at which it ends; null for none
	 */
	HistoryReading(String name, Repository repository, String interventionId, Instant known, Receiver receiver) {
		Display display = Display.getCurrent();
		Consumer<Runnable> ui = task -> {
			if (!display.isDisposed())
				display.asyncExec(() -> {
					if (!stopped)
						task.run();
				});
		};
		job = Job.create(name, (ICoreRunnable) monitor -> {
			List<HistoryCommit> piece = new ArrayList<>();
			long[] next = { System.nanoTime() };
			try {
				repository.readCommits(interventionId, commit -> {
					if (commit.time().equals(known))
						return false;
					piece.add(commit);
					if (System.nanoTime() >= next[0]) {
						hand(piece, ui, receiver);
						next[0] = System.nanoTime() + PIECE_NANOS;
					}
					return !monitor.isCanceled();
				});
				hand(piece, ui, receiver);
				ui.accept(receiver::done);
			} catch (RepositoryException e) {
				ui.accept(() -> receiver.failed(e));
			}
		});
		job.setPriority(Job.LONG);
		job.schedule();
	}

	private static void hand(List<HistoryCommit> piece, Consumer<Runnable> ui, Receiver receiver) {
		List<HistoryCommit> handed = List.copyOf(piece);
		piece.clear();
		if (!handed.isEmpty())
			ui.accept(() -> receiver.read(handed));
	}

	/** Reads no more, and tells nothing more. */
	void stop() {
		stopped = true;
		job.cancel();
	}
}
