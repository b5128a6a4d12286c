package org.lovende.repository;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.emf.cdo.session.remote.CDORemoteSession;
import org.eclipse.emf.cdo.session.remote.CDORemoteSessionEvent;
import org.eclipse.emf.cdo.session.remote.CDORemoteSessionManager;
import org.eclipse.emf.cdo.session.remote.CDORemoteSessionMessage;

import org.eclipse.net4j.util.container.ContainerEventAdapter;
import org.eclipse.net4j.util.container.IContainer;
import org.eclipse.net4j.util.event.IEvent;
import org.eclipse.net4j.util.lifecycle.ILifecycleEvent;
import org.lovende.core.Ids;

/**
 * Who else is here, and who is working on what. The marks are a courtesy: they lock nothing, and go by themselves when their owner leaves,
 * loses the connection, or has not touched the element for {@link #EDITING_ENDS}. Any thread may use it; listeners are called on any thread.
 */
public final class Presence implements AutoCloseable {
	/** How long an element counts as being edited after it was last said so. */
	public static final Duration EDITING_ENDS = Duration.ofMinutes(5);
	/** How often at most the same mark is sent again. */
	private static final Duration RENEWAL = Duration.ofMinutes(1);
	private static final Duration FIRST_GREETING_AGAIN = Duration.ofMillis(250);
	private static final Duration LAST_GREETING_AGAIN = Duration.ofSeconds(16);
	private static final String MESSAGE = "lovende.presence";

	private final Repository repository;
	private final Clock clock;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Map<Integer, Seen> colleagues = new HashMap<>();
	private final Set<String> interventions = new HashSet<>();
	private final Map<String, Instant> elements = new HashMap<>();
	private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
		Thread worker = new Thread(task, "lovende-presence");
		worker.setDaemon(true);
		return worker;
	});
	private CDOSession session;
	private long notes;
	private int attempt;
	/** Since when there is no connection; null while there is. */
	private Instant lostSince;
	private Connection told = Connection.CONNECTED;
	private RepositoryException problem;

	private record Seen(long number, Colleague colleague, Instant when) {
	}

	Presence(Repository repository, Clock clock) {
		this.repository = repository;
		this.clock = clock;
		connect(repository.openSession());
	}

	private synchronized void connect(CDOSession opened) {
		session = opened;
		lostSince = null;
		told = Connection.CONNECTED;
		problem = null;
		CDORemoteSessionManager others = session.getRemoteSessionManager();
		others.addListener(this::heard);
		others.addListener(new ContainerEventAdapter<CDORemoteSession>() {
			@Override
			protected void onRemoved(IContainer<CDORemoteSession> sessions, CDORemoteSession other) {
				gone(other);
			}
		});
		others.setForceSubscription(true);
		session.addListener(event -> {
			if (event instanceof ILifecycleEvent lifecycle && lifecycle.getKind() == ILifecycleEvent.Kind.DEACTIVATED)
				lost();
		});
		send(true, others.getRemoteSessions());
		greetAgainLater(session, FIRST_GREETING_AGAIN);
	}

	/**
	 * A greeting is lost if it overtakes the news that there is somebody new, and so is its answer. Others who never answer have no such notes: they are
	 * left alone after a while.
	 */
	private void greetAgainLater(CDOSession greeter, Duration pause) {
		if (pause.compareTo(LAST_GREETING_AGAIN) <= 0 && !thread.isShutdown())
			thread.schedule(() -> {
				if (greeter.isClosed())
					return;
				CDORemoteSession[] silent = silent(greeter.getRemoteSessionManager().getRemoteSessions());
				if (silent.length > 0)
					send(true, silent);
				greetAgainLater(greeter, pause.multipliedBy(2));
			}, pause.toMillis(), TimeUnit.MILLISECONDS);
	}

	/** Those who have not said anything yet. */
	private synchronized CDORemoteSession[] silent(CDORemoteSession[] others) {
		return Stream.of(others).filter(other -> !colleagues.containsKey(other.getSessionID())).toArray(CDORemoteSession[]::new);
	}

	/** How this user is connected with the repository: all documents of it share one connection to a server. */
	public synchronized Connection connection() {
		if (lostSince == null)
			return Connection.CONNECTED;
		return clock.instant().isAfter(lostSince.plus(Reconnection.USUAL.givingUp())) ? Connection.GONE : Connection.LOST;
	}

	/** Why the last attempt to connect again has failed; empty if there is a connection or none was tried yet. */
	public synchronized Optional<RepositoryException> problem() {
		return Optional.ofNullable(problem);
	}

	/** The others, by name. */
	public synchronized List<Colleague> colleagues() {
		Instant oldest = clock.instant().minus(EDITING_ENDS);
		return colleagues.values().stream().map(seen -> seen.when.isAfter(oldest) ? seen.colleague : idle(seen.colleague))
				.sorted((one, other) -> one.name().compareToIgnoreCase(other.name())).toList();
	}

	private static Colleague idle(Colleague colleague) {
		return new Colleague(colleague.name(), colleague.interventions(), Set.of());
	}

	/** Who is editing an element; empty if nobody else is. */
	public Optional<Colleague> editorOf(String elementId) {
		return colleagues().stream().filter(colleague -> colleague.elements().contains(Ids.canonical(elementId))).findFirst();
	}

	/** Tells the others that an intervention was opened here. */
	public synchronized void opened(String interventionId) {
		if (interventions.add(Ids.canonical(interventionId)))
			sendToAll();
	}

	/** Tells the others that an intervention was closed here. */
	public synchronized void closed(String interventionId) {
		if (interventions.remove(Ids.canonical(interventionId)))
			sendToAll();
	}

	/** Tells the others that an element is being edited here. To be called with every change; costs nothing most times. */
	public synchronized void editing(String elementId) {
		Instant now = clock.instant();
		Instant before = elements.put(Ids.canonical(elementId), now);
		if (before != null && before.isAfter(now.minus(RENEWAL)))
			elements.put(Ids.canonical(elementId), before);
		else
			sendToAll();
	}

	/** Tells the others that an element is not edited here any more. */
	public synchronized void leave(String elementId) {
		if (elements.remove(Ids.canonical(elementId)) != null)
			sendToAll();
	}

	/** From now on a listener hears when somebody comes, goes, or does something else, and when the connection is lost or back. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** The opposite of {@link #addListener}. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void sendToAll() {
		submit(() -> send(false, session.getRemoteSessionManager().getRemoteSessions()));
	}

	/** On a thread of our own: nobody waits for a message. */
	private void submit(Runnable task) {
		try {
			thread.execute(task);
		} catch (RejectedExecutionException e) {
			// closed meanwhile
		}
	}

	private void send(boolean greeting, CDORemoteSession... receivers) {
		try {
			session.getRemoteSessionManager().sendMessage(new CDORemoteSessionMessage(MESSAGE, note(greeting).bytes()), receivers);
		} catch (RuntimeException e) {
			if (!session.isClosed())
				throw e; // else the end of the session is noticed by itself
		}
	}

	private synchronized PresenceNote note(boolean greeting) {
		elements.values().removeIf(clock.instant().minus(EDITING_ENDS)::isAfter);
		return new PresenceNote(++notes, greeting, repository.options().user(), Set.copyOf(interventions), Set.copyOf(elements.keySet()));
	}

	private void heard(IEvent event) {
		if (event instanceof CDORemoteSessionEvent.MessageReceived received && received.getMessage().getType().equals(MESSAGE))
			heard(received.getRemoteSession(), received.getMessage());
		else if (event instanceof CDORemoteSessionEvent.SubscriptionChanged change && !change.isSubscribed())
			gone(change.getRemoteSession());
	}

	private void heard(CDORemoteSession sender, CDORemoteSessionMessage message) {
		PresenceNote note;
		try {
			note = PresenceNote.of(message.getData());
		} catch (IOException e) {
			return; // of another version of this program
		}
		String known = sender.getUserID();
		String name = known == null || known.isEmpty() ? note.name() : known;
		synchronized (this) {
			Seen before = colleagues.get(sender.getSessionID());
			// each message comes on a thread of its own
			if (before == null || before.number < note.number())
				colleagues.put(sender.getSessionID(),
						new Seen(note.number(), new Colleague(name, note.interventions(), note.elements()), clock.instant()));
		}
		if (note.greeting())
			submit(() -> send(false, sender));
		listeners.forEach(Runnable::run);
	}

	private void gone(CDORemoteSession other) {
		boolean known;
		synchronized (this) {
			known = colleagues.remove(other.getSessionID()) != null;
		}
		if (known)
			listeners.forEach(Runnable::run);
	}

	private void lost() {
		synchronized (this) {
			colleagues.clear();
			attempt = 0;
			lostSince = clock.instant();
			told = Connection.LOST;
		}
		listeners.forEach(Runnable::run);
		reconnectLater();
	}

	private void reconnectLater() {
		if (!thread.isShutdown())
			thread.schedule(this::reconnect, Reconnection.USUAL.pause(attempt++).toMillis(), TimeUnit.MILLISECONDS);
	}

	private void reconnect() {
		try {
			connect(repository.openSession());
			listeners.forEach(Runnable::run);
		} catch (RuntimeException e) {
			failed(repository.problems().notReachable(e));
			reconnectLater();
		}
	}

	/** Listeners hear of what is new to them only. */
	private void failed(RepositoryException reason) {
		boolean news;
		synchronized (this) {
			news = told != connection() || problem == null || problem.kind() != reason.kind();
			told = connection();
			problem = reason;
		}
		if (news)
			listeners.forEach(Runnable::run);
	}

	/** Leaves: the others do not see this user any more. */
	@Override
	public void close() {
		thread.shutdownNow();
		synchronized (this) {
			session.close();
		}
	}
}
