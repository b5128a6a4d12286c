package org.lovende.ui.presence;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.lovende.core.Ids;
import org.lovende.repository.Colleague;
import org.lovende.repository.Connection;
import org.lovende.repository.Presence;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.RepositoryException.Kind;
import org.lovende.ui.document.OpenDocuments;

/**
 * Who else is in the repository and works on what, and how the connection to it is. In a repository of one's own nobody else is. To be used on
 * the UI thread, on which listeners are called; the network is asked on another one.
 */
public final class People implements AutoCloseable {
	private static final long ENTER_AGAIN_SECONDS = 5;
	/** How long the end waits for those who are told that this user has left. */
	private static final long LEAVING_SECONDS = 2;

	private final Display display;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final OwnWork ownWork;
	/** Whoever talks with the others may have to wait for the network. */
	private final ScheduledExecutorService talking = Executors.newSingleThreadScheduledExecutor(task -> {
		Thread thread = new Thread(task, People.class.getSimpleName());
		thread.setDaemon(true);
		return thread;
	});
	private volatile Repository repository;
	private volatile Presence presence;
	private List<Colleague> colleagues = List.of();
	private Line line = Line.OWN;
	private RepositoryException problem;

	/** @param documents the interventions that this user has open */
	public People(Display display, OpenDocuments documents) {
		this.display = display;
		ownWork = new OwnWork(documents, action -> talk(() -> {
			if (presence != null)
				action.accept(presence);
		}));
	}

	/** Goes among those who are in a repository. */
	public void enter(Repository entered) {
		repository = entered;
		boolean shared = entered.address().server() != null;
		update(List.of(), shared ? Line.CONNECTING : Line.OWN, null);
		if (shared)
			talk(() -> goIn(entered));
	}

	/** Goes out again. */
	public void leave() {
		Presence former = presence;
		presence = null;
		if (former != null)
			talk(former::close);
		ownWork.forget();
		update(List.of(), Line.OWN, null);
	}

	private void goIn(Repository entered) {
		try {
			Presence mine = entered.enter();
			mine.addListener(() -> talk(() -> look(mine)));
			onUi(() -> isIn(entered, mine));
		} catch (RepositoryException e) {
			onUi(() -> {
				if (repository == entered)
					update(List.of(), e.kind() == Kind.LOGIN_REFUSED ? Line.REFUSED : Line.LOST, e);
			});
			talking.schedule(() -> {
				if (repository == entered)
					goIn(entered);
			}, ENTER_AGAIN_SECONDS, TimeUnit.SECONDS);
		}
	}

	private void isIn(Repository entered, Presence mine) {
		if (repository != entered) { // gone on meanwhile
			talk(mine::close);
			return;
		}
		presence = mine;
		ownWork.tellAll();
		talk(() -> look(mine));
	}

	/** On the talking thread: a presence that is just connecting would keep the user waiting. */
	private void look(Presence mine) {
		List<Colleague> seen = mine.colleagues();
		Optional<RepositoryException> trouble = mine.problem();
		Line now = line(mine.connection(), trouble);
		onUi(() -> {
			if (presence == mine)
				update(seen, now, trouble.orElse(null));
		});
	}

	private static Line line(Connection connection, Optional<RepositoryException> trouble) {
		if (connection != Connection.CONNECTED && trouble.filter(reason -> reason.kind() == Kind.LOGIN_REFUSED).isPresent())
			return Line.REFUSED;
		return switch (connection) {
		case CONNECTED -> Line.CONNECTED;
		case LOST -> Line.LOST;
		case GONE -> Line.GONE;
		};
	}

	private void update(List<Colleague> seen, Line now, RepositoryException trouble) {
		colleagues = seen;
		line = now;
		problem = trouble;
		listeners.forEach(Runnable::run);
	}

	/** The others, by name; one that is here twice is there twice. */
	public List<Colleague> all() {
		return colleagues;
	}

	/** The names of those who have an intervention open, each once. */
	public List<String> having(String interventionId) {
		String id = Ids.canonical(interventionId);
		return colleagues.stream().filter(colleague -> colleague.interventions().contains(id)).map(Colleague::name).distinct().toList();
	}

	/** The names of those who are editing an element, each once. */
	public List<String> editing(String elementId) {
		String id = Ids.canonical(elementId);
		return colleagues.stream().filter(colleague -> colleague.elements().contains(id)).map(Colleague::name).distinct().toList();
	}

	/** How the connection is. */
	public Line line() {
		return line;
	}

	/** Why the server cannot be reached or does not let the user in; empty while it can, or while that is not known. */
	public Optional<RepositoryException> problem() {
		return Optional.ofNullable(problem);
	}

	/** What this user has open and is editing. */
	public OwnWork ownWork() {
		return ownWork;
	}

	/** Runs something whenever somebody comes, goes or does something else, and when the connection changes. */
	public void addListener(Runnable changed) {
		listeners.add(changed);
	}

	/** The opposite of {@link #addListener}. */
	public void removeListener(Runnable changed) {
		listeners.remove(changed);
	}

	private void talk(Runnable words) {
		talking.execute(() -> {
			try {
				words.run();
			} catch (RuntimeException e) {
				ILog.of(People.class).warn("presence", e); // a courtesy, for which nobody must be interrupted
			}
		});
	}

	private void onUi(Runnable task) {
		try {
			display.asyncExec(task);
		} catch (SWTException e) {
			if (e.code != SWT.ERROR_DEVICE_DISPOSED)
				throw e;
		}
	}

	/** Goes out for good. */
	@Override
	public void close() {
		listeners.clear();
		repository = null;
		leave();
		talking.shutdown();
		try {
			talking.awaitTermination(LEAVING_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
