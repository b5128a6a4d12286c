package org.lovende.trials;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A network between clients and a server, both on this machine: it takes its time, loses answers, and breaks, as told. It counts round trips by
 * what waited for what, not by time, so that a busy machine counts as a quiet one does: whatever a client says belongs to the round trip after
 * the last one whose answer it has heard, and whatever the server says to that of the last thing that it has heard.
 */
public final class Relay implements AutoCloseable {
	private static final int CHUNK = 1 << 16;

	private final InetSocketAddress server;
	private final long delayNanos;
	private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
	private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
	private volatile boolean losingAnswers;
	/** The last round trip of which the clients have an answer, and the last one of which the server has a question. */
	private final AtomicInteger answered = new AtomicInteger();
	private final AtomicInteger asked = new AtomicInteger();

	private record Chunk(byte[] bytes, long due, int roundTrip) {
	}

	/** @param delay what each direction takes */
	public Relay(int serverPort, Duration delay) throws IOException {
		server = new InetSocketAddress(InetAddress.getLoopbackAddress(), serverPort);
		delayNanos = delay.toNanos();
		start(this::listen);
	}

	/** Where clients find the server. */
	public int port() {
		return listener.getLocalPort();
	}

	/**
	 * How many round trips there were so far, one after the other, of all clients together. Questions that are under way together count once; what
	 * a client says after it was told something that it had not asked for counts as if it had waited for that.
	 */
	public int roundTrips() {
		return answered.get();
	}

	/** From now on whatever the server says gets lost, while the connections seem to hold; until {@link #cut}. */
	public void loseAnswers() {
		losingAnswers = true;
	}

	/** Breaks all connections. New ones can be made. */
	public void cut() throws IOException {
		for (Socket socket : sockets)
			socket.close();
		sockets.clear();
		losingAnswers = false;
	}

	private static void start(Runnable work) {
		Thread thread = new Thread(work, "relay");
		thread.setDaemon(true);
		thread.start();
	}

	private void listen() {
		while (!listener.isClosed()) {
			try {
				connect(listener.accept());
			} catch (IOException e) {
				// closed, or the server is not there: the client finds its connection closed
			}
		}
	}

	private void connect(Socket client) throws IOException {
		Socket there = new Socket();
		try {
			there.connect(server);
		} catch (IOException e) {
			client.close();
			throw e;
		}
		sockets.add(client);
		sockets.add(there);
		forward(client, there, false);
		forward(there, client, true);
	}

	private void forward(Socket from, Socket to, boolean answers) throws IOException {
		from.setTcpNoDelay(true);
		BlockingQueue<Chunk> underWay = new LinkedBlockingQueue<>();
		start(() -> read(from, underWay, answers));
		start(() -> write(to, underWay, answers));
	}

	private void read(Socket from, BlockingQueue<Chunk> underWay, boolean answers) {
		byte[] bytes = new byte[CHUNK];
		try {
			InputStream in = from.getInputStream();
			for (int length = in.read(bytes); length >= 0; length = in.read(bytes))
				if (!answers || !losingAnswers)
					underWay.add(new Chunk(Arrays.copyOf(bytes, length), System.nanoTime() + delayNanos, answers ? asked.get() : answered.get() + 1));
		} catch (IOException e) {
			// as if the other side had closed it
		}
		underWay.add(new Chunk(null, System.nanoTime() + delayNanos, 0));
	}

	private void write(Socket to, BlockingQueue<Chunk> underWay, boolean answers) {
		try (to) {
			OutputStream out = to.getOutputStream();
			for (Chunk chunk = underWay.take(); chunk.bytes != null; chunk = underWay.take()) {
				TimeUnit.NANOSECONDS.sleep(chunk.due - System.nanoTime());
				(answers ? answered : asked).accumulateAndGet(chunk.roundTrip, Math::max); // before anybody can say something that follows from it
				out.write(chunk.bytes);
			}
		} catch (IOException e) {
			// the other side has closed it
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() throws IOException {
		listener.close();
		cut();
	}
}
