package org.lovende.repository;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.lovende.core.merge.InterventionState;
import org.lovende.core.merge.Merge;
import org.lovende.repository.RepositoryException.Kind;

/**
 * Keeps one document and its repository together, on a thread of its own: fetches what others commit, commits what the document submits, and
 * reconnects. The document is told by {@link Arrival}s, in the order in which things happened in the repository.
 */
final class Synchroniser implements AutoCloseable {
	/** How often a commit is tried when others commit to the same elements at the same moment. */
	private static final int ATTEMPTS = 100;
	private static final long PAUSE_MILLIS = 10;
	/** The first moment belongs to the editor that opens: only then is done what a first save would wait for. */
	private static final long PREPARATION_MILLIS = 500;

	private final Repository repository;
	private final String path;
	private final Consumer<Arrival> document;
	private final Reconnection reconnection;
	private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
		Thread worker = new Thread(task, "lovende-synchroniser");
		worker.setDaemon(true);
		return worker;
	});
	private volatile Link link;
	private volatile Wire wire;
	private Connection connection = Connection.CONNECTED;
	private Instant lostSince;
	private int attempt;
	private InterventionState told;
	/** What was sent and not answered, or waits for the connection; null if nothing. */
	private Submission open;
	/** What shall be sent when the open submission is answered; null if nothing. */
	private Submission next;
	/** A time of the server before the open submission was sent first. */
	private long openSince;
	private boolean closed;

	/** Connects, on the calling thread. */
	Synchroniser(Repository repository, String path, Reconnection reconnection, Consumer<Arrival> document) {
		this.repository = repository;
		this.path = path;
		this.reconnection = reconnection;
		this.document = document;
		wire = Wire.of(repository);
		boolean opened = false;
		try {
			link = new Link(wire.openSession(), path, this::wake);
			told = link.first();
			opened = true;
		} finally {
			if (!opened)
				thread.shutdown();
		}
		thread.schedule(this::look, PREPARATION_MILLIS, TimeUnit.MILLISECONDS);
	}

	/** The state as of the opening. */
	InterventionState first() {
		return told;
	}

	Link link() {
		return link;
	}

	void setWire(Wire other) {
		wire = other;
	}

	/** Saves in the background. */
	void submit(Submission submission) {
		thread.execute(() -> {
			if (open != null)
				next = submission; // the former one is in doubt, and comes first
			else
				open(submission);
			if (connection == Connection.CONNECTED)
				commitOpen();
			else
				failUnlessPatient(submission);
		});
	}

	private void open(Submission submission) {
		open = submission;
		openSince = link.session().getLastUpdateTime();
	}

	private void wake() {
		try {
			thread.execute(this::look);
		} catch (RejectedExecutionException e) {
			// closed meanwhile
		}
	}

	/** Tells the document what has changed. */
	private void look() {
		if (closed || connection != Connection.CONNECTED)
			return;
		if (!link.isOpen()) {
			lose();
			return;
		}
		try {
			if (link.isRemoved()) {
				document.accept(new Arrival.Removed());
				return;
			}
			InterventionState now = link.state();
			if (now != told) {
				told = now;
				document.accept(new Arrival.Changed(now, link.authors()));
			}
		} catch (RuntimeException e) {
			if (link.isOpen())
				throw e;
			lose();
		}
	}

	private void commitOpen() {
		for (int i = 0; open != null; i++) {
			try {
				commitOnce();
			} catch (RepositoryException e) {
				afterFailure(e, i);
			} catch (RuntimeException e) {
				afterFailure(repository.problems().notReachable(e), i);
			}
			if (connection != Connection.CONNECTED)
				return;
		}
	}

	private void commitOnce() throws RepositoryException {
		look();
		if (connection != Connection.CONNECTED)
			return;
		InterventionState theirs = link.state();
		Merge merge = Merge.of(open.base(), open.mine(), theirs);
		if (!merge.conflicts().isEmpty()) {
			answer(new Arrival.Refused(open, theirs, link.authors()));
			return;
		}
		InterventionState target = merge.merged(theirs.root());
		Optional<String> dangling = target.dangling(theirs);
		if (dangling.isPresent())
			throw repository.problems().problem(Kind.REFUSED, "danglingReference", dangling.get());
		if (!link.write(target))
			return; // once more, with what has come
		if (link.transaction().isDirty()) {
			wire.commit(link, CommitToken.comment(open.label(), open.token()));
			link.committed(target);
		}
		told = link.state();
		answer(new Arrival.Committed(open, told));
	}

	private void afterFailure(RepositoryException failure, int attempts) {
		if (!link.isOpen()) {
			lose();
			return;
		}
		try {
			link.rollback();
			if (failure.kind() == Kind.CONFLICT && attempts < ATTEMPTS)
				pause(); // till the change that came between has arrived
			else if (failure.kind() != Kind.CANNOT_WRITE || !isCommitted())
				answer(new Arrival.Failed(open, failure));
		} catch (RuntimeException e) {
			lose(); // the connection was lost, which its session has not noticed yet
		}
	}

	/** Whether the open submission has arrived, although its answer has not; it is answered then. */
	private boolean isCommitted() {
		InterventionState committed = link.committedBy(wire.openSession(), open.token(), openSince);
		if (committed == null)
			return false;
		answer(new Arrival.Committed(open, committed));
		return true;
	}

	private void answer(Arrival arrival) {
		CompletableFuture<Void> answered = open.answered();
		document.accept(arrival);
		if (arrival instanceof Arrival.Failed failed)
			answered.completeExceptionally(failed.reason());
		else
			answered.complete(null);
		openNext();
	}

	private void openNext() {
		open = null;
		if (next != null)
			open(next);
		next = null;
	}

	private void lose() {
		if (closed || connection != Connection.CONNECTED)
			return;
		link.close();
		lostSince = Instant.now();
		attempt = 0;
		change(Connection.LOST);
		if (open != null)
			failUnlessPatient(open);
		reconnectLater();
	}

	private void change(Connection now) {
		connection = now;
		document.accept(new Arrival.Connected(now));
	}

	/** Somebody who waits is told; whether the commit has arrived is found out when the connection is back. */
	private void failUnlessPatient(Submission submission) {
		if (!submission.patient())
			submission.answered().completeExceptionally(repository.problems().problem(Kind.NOT_REACHABLE, "connectionLost"));
		if (!submission.patient() && submission == next)
			next = null;
	}

	private void reconnectLater() {
		thread.schedule(this::reconnect, reconnection.pause(attempt++).toMillis(), TimeUnit.MILLISECONDS);
	}

	private void reconnect() {
		if (closed)
			return;
		try {
			link = new Link(wire.openSession(), path, this::wake);
		} catch (RuntimeException e) {
			if (connection == Connection.LOST && Instant.now().isAfter(lostSince.plus(reconnection.givingUp())))
				change(Connection.GONE);
			reconnectLater();
			return;
		}
		change(Connection.CONNECTED);
		try {
			if (open != null && !isCommitted() && !open.patient())
				openNext();
			if (open != null)
				commitOpen();
			look();
		} catch (RuntimeException e) {
			lose();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE_MILLIS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Ends the thread and the connection. What was not answered is not waited for. */
	@Override
	public void close() {
		thread.execute(() -> {
			closed = true;
			for (Submission submission : new Submission[] { open, next })
				if (submission != null)
					submission.answered().cancel(false);
		});
		thread.shutdown();
		link.close();
	}
}
