package org.lovende.repository;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.cdo.session.CDOSession;

/**
 * Reads the history of one intervention out of the audited commits. Several commits are read at a time, with a few requests under way together:
 * over a distance one after the other would take seconds.
 */
final class HistoryReader {
	/** Somebody who wants but the newest ones waits for few; whoever takes them gets twice as many the next time. */
	private static final int FIRST_COMMITS = 4;
	private static final int MOST_COMMITS = 64;
	/** Each request takes a connection of the server's to its database while it is answered. */
	private static final int REQUESTS_AT_A_TIME = 8;

	private final CDOSession session;
	private final String intervention;
	private final Locale locale;

	HistoryReader(CDOSession session, String intervention, Locale locale) {
		this.session = session;
		this.intervention = intervention;
		this.locale = locale;
	}

	/** All changes, the newest commit first. */
	List<HistoryEntry> read() {
		List<HistoryEntry> all = new ArrayList<>();
		read(entries -> all.addAll(entries));
		return all;
	}

	/**
	 * The changes of one commit after the other, the newest first.
	 *
	 * @param receiver gets what a commit changed, never nothing; answers false when it wants no more
	 */
	void read(Predicate<List<HistoryEntry>> receiver) {
		Deque<CommitChanges> commits = commits();
		ExecutorService requests = Executors.newFixedThreadPool(REQUESTS_AT_A_TIME, HistoryReader::thread);
		try {
			for (int count = FIRST_COMMITS; !commits.isEmpty(); count = Math.min(2 * count, MOST_COMMITS))
				for (CommitChanges commit : compare(next(commits, count), requests))
					if (!commit.entries().isEmpty() && !receiver.test(commit.entries()))
						return;
		} finally {
			requests.shutdown();
		}
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "lovende-history");
		thread.setDaemon(true);
		return thread;
	}

	/** The commits, still to be compared. Between two of them nothing in the intervention has changed: before the later one is after the former. */
	private Deque<CommitChanges> commits() {
		Deque<CommitChanges> changes = new ArrayDeque<>();
		List<IndexedCommit> commits = IndexedCommit.of(session, intervention);
		PastMoment before = commits.isEmpty() ? null : new PastMoment(commits.get(commits.size() - 1).time() - 1);
		for (int i = commits.size() - 1; i >= 0; i--) {
			PastMoment after = new PastMoment(commits.get(i).time());
			changes.addFirst(new CommitChanges(commits.get(i), before, after, locale));
			before = after;
		}
		return changes;
	}

	private static List<CommitChanges> next(Deque<CommitChanges> commits, int count) {
		List<CommitChanges> next = new ArrayList<>();
		while (next.size() < count && !commits.isEmpty())
			next.add(commits.removeFirst());
		return next;
	}

	/** Compares as far as that goes with what is here, and again with what was fetched for it, until nothing is missing any more. */
	private List<CommitChanges> compare(List<CommitChanges> commits, ExecutorService requests) {
		List<CommitChanges> open = commits.stream().filter(commit -> !commit.compare()).toList();
		while (!open.isEmpty()) {
			fetch(open, requests);
			open = open.stream().filter(commit -> !commit.compare()).toList();
		}
		return commits;
	}

	private void fetch(List<CommitChanges> commits, ExecutorService requests) {
		Set<PastMoment> moments = new LinkedHashSet<>();
		commits.stream().flatMap(commit -> Stream.of(commit.after(), commit.before())).filter(moment -> !moment.isComplete()).forEach(moments::add);
		try {
			CompletableFuture.allOf(moments.stream().map(moment -> CompletableFuture.runAsync(() -> moment.fetch(session), requests))
					.toArray(CompletableFuture[]::new)).join();
		} catch (CompletionException e) {
			if (e.getCause() instanceof RuntimeException failure)
				throw failure;
			throw e;
		}
	}
}
