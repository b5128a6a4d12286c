package org.lovende.repository.server.net;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

import org.eclipse.net4j.ContainerProtocolProvider;
import org.eclipse.net4j.util.container.IManagedContainer;
import org.eclipse.net4j.util.lifecycle.ILifecycle;
import org.eclipse.net4j.util.lifecycle.LifecycleEventAdapter;
import org.lovende.repository.server.ModelVersion;

/**
 * Where clients enter a server: listens on one address, speaks TLS if it has a certificate, and lets only those through to CDO who have logged
 * in. Before that a connection costs a thread and little memory, has {@link #LOGIN_MILLIS} to say who it is, and makes room for newer ones when
 * there are too many.
 */
public final class Gate implements AutoCloseable {
	/** What a client may take for TLS and log-in together. */
	static final int LOGIN_MILLIS = 10_000;
	/** Connections that are not logged in; when another one comes, the oldest of them goes. */
	static final int MAX_HALF_OPEN = 100;
	/** Noting that a connection has ended takes a moment; what takes longer hangs. */
	private static final Duration LEAVING = Duration.ofSeconds(5);

	private static final Logger LOG = Logger.getLogger("org.lovende.repository.server");
	private static final int BACKLOG = 200;
	private static final int CALL_THREADS = 4;
	private static final int WAITING_CALLS = 1000;

	private final ServerSocket listener;
	private final SSLContext tls;
	private final IManagedContainer container;
	private final RemoteService service;
	private final long maxMessage;
	private final int maxConnections;
	private final Set<Socket> halfOpen = new LinkedHashSet<>();
	private final Set<ServerLink> links = ConcurrentHashMap.newKeySet();
	private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "lovende deadlines"));
	private final ThreadPoolExecutor calls = new ThreadPoolExecutor(CALL_THREADS, CALL_THREADS, 1, TimeUnit.MINUTES,
			new ArrayBlockingQueue<>(WAITING_CALLS), work -> daemon(work, "lovende call"));

	/**
	 * Begins to listen.
	 *
	 * @param tls the server's certificate; null for plain connections, which is for the loopback address only
	 * @param container CDO's server side
	 * @param maxMessage the bytes that one message of a client may have
	 * @throws IOException if nobody can listen at the address
	 * @throws IllegalArgumentException if plain connections could come from another machine
	 */
	public Gate(InetSocketAddress address, SSLContext tls, IManagedContainer container, RemoteService service, long maxMessage, int maxConnections)
			throws IOException {
		if (tls == null && !address.getAddress().isLoopbackAddress())
			throw new IllegalArgumentException("no plain connections beyond this machine: " + address);
		this.tls = tls;
		this.container = container;
		this.service = service;
		this.maxMessage = maxMessage;
		this.maxConnections = maxConnections;
		listener = new ServerSocket();
		listener.setReuseAddress(true);
		listener.bind(address, BACKLOG);
		daemon(this::listen, "lovende gate").start();
	}

	private static Thread daemon(Runnable work, String name) {
		Thread thread = new Thread(work, name);
		thread.setDaemon(true);
		return thread;
	}

	/** The port on which it listens. */
	public int port() {
		return listener.getLocalPort();
	}

	/** The clients that are logged in. */
	public int connections() {
		return links.size();
	}

	private void listen() {
		while (!listener.isClosed()) {
			try {
				Socket socket = listener.accept();
				Future<?> deadline = register(socket);
				daemon(() -> enter(socket, deadline), "lovende log-in").start();
			} catch (IOException | OutOfMemoryError e) {
				if (!listener.isClosed())
					LOG.log(Level.WARNING, "cannot accept a connection", e);
			}
		}
	}

	/** Answers what ends the connection if the client does not say in time who it is. */
	private Future<?> register(Socket socket) {
		Socket oldest = null;
		synchronized (halfOpen) {
			halfOpen.add(socket);
			if (halfOpen.size() > MAX_HALF_OPEN) {
				oldest = halfOpen.iterator().next();
				halfOpen.remove(oldest);
			}
		}
		if (oldest != null) {
			service.turnedAway(oldest.getInetAddress().getHostAddress(), "too many half-open connections");
			close(oldest);
		}
		return deadlines.schedule(() -> expire(socket), LOGIN_MILLIS, TimeUnit.MILLISECONDS);
	}

	private void expire(Socket socket) {
		if (unregister(socket)) {
			service.turnedAway(socket.getInetAddress().getHostAddress(), "no log-in in time");
			close(socket);
		}
	}

	/** Whether it was half-open. */
	private boolean unregister(Socket socket) {
		synchronized (halfOpen) {
			return halfOpen.remove(socket);
		}
	}

	private void enter(Socket raw, Future<?> deadline) {
		boolean entered = false;
		String address = raw.getInetAddress().getHostAddress();
		try {
			raw.setTcpNoDelay(true);
			Socket socket = tls == null ? raw : handshake(raw);
			Login login = Login.read(new DataInputStream(socket.getInputStream()));
			deadline.cancel(false); // when many log in at once, it takes its time to check their passwords
			entered = logIn(login, socket, raw, address);
		} catch (IOException | RuntimeException e) {
			if (unregister(raw)) // else the deadline has said why already
				service.turnedAway(address, reason(e));
		} finally {
			unregister(raw);
			if (!entered)
				close(raw);
		}
	}

	private static String reason(Exception e) {
		if (e instanceof EOFException)
			return "log-in that is cut off";
		return e instanceof ProtocolViolation ? e.getMessage() : e.toString();
	}

	private Socket handshake(Socket raw) throws IOException {
		SSLSocket socket = (SSLSocket) tls.getSocketFactory().createSocket(raw, null, raw.getPort(), true);
		socket.setUseClientMode(false);
		socket.setEnabledProtocols(Tls.PROTOCOLS);
		socket.startHandshake();
		return socket;
	}

	private boolean logIn(Login login, Socket socket, Socket raw, String address) throws IOException {
		LoginStatus status;
		try {
			status = status(login, address);
		} finally {
			login.forget();
		}
		DataOutputStream out = new DataOutputStream(socket.getOutputStream());
		out.writeByte(status.ordinal());
		out.writeInt(ModelVersion.CURRENT);
		out.flush();
		if (status != LoginStatus.ACCEPTED || !unregister(raw))
			return false;
		ServerLink link = new ServerLink(socket, maxMessage, service.canonicalName(login.user()), service, calls);
		link.configure(container, new ContainerProtocolProvider.Server(container));
		link.addListener(new LifecycleEventAdapter() {
			@Override
			protected void onDeactivated(ILifecycle lifecycle) {
				service.loggedOut(link);
				left(link);
			}
		});
		links.add(link);
		link.activate();
		return true;
	}

	private LoginStatus status(Login login, String address) {
		if (login.modelVersion() != ModelVersion.CURRENT)
			return LoginStatus.OTHER_MODEL;
		if (links.size() >= maxConnections)
			return LoginStatus.BUSY;
		return service.logIn(login.user(), login.password(), address);
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		} catch (IOException e) {
			LOG.log(Level.FINE, "closing", e);
		}
	}

	/** Ends the connections of a user, for instance because the account was disabled. */
	public void dismiss(String user) {
		for (ServerLink link : links)
			if (link.user().equals(user))
				link.abort();
	}

	private void left(ServerLink link) {
		links.remove(link);
		synchronized (links) {
			links.notifyAll();
		}
	}

	/** Stops listening and ends all connections; returns when each has been noted to have ended, at the latest after five seconds. */
	@Override
	public void close() {
		try {
			listener.close();
		} catch (IOException e) {
			LOG.log(Level.FINE, "closing", e);
		}
		deadlines.shutdownNow();
		calls.shutdownNow();
		synchronized (halfOpen) {
			halfOpen.forEach(Gate::close);
			halfOpen.clear();
		}
		links.forEach(ServerLink::close);
		awaitEmpty();
	}

	/** Some may be ending already, on threads of their own. */
	private void awaitEmpty() {
		long end = System.nanoTime() + LEAVING.toNanos();
		synchronized (links) {
			try {
				while (!links.isEmpty() && System.nanoTime() - end < 0)
					TimeUnit.NANOSECONDS.timedWait(links, end - System.nanoTime());
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		}
	}
}
