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

/** A network between clients and a server, both on this machine: it takes its time, loses answers, and breaks, as told. */
public final class Relay implements AutoCloseable {
	private static final int CHUNK = 1 << 16;

	private final InetSocketAddress server;
	private final long delayNanos;
	private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
	private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
	private volatile boolean losingAnswers;

	private record Chunk(byte[] bytes, long due) {
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
		start(() -> write(to, underWay));
	}

	private void read(Socket from, BlockingQueue<Chunk> underWay, boolean answers) {
		byte[] bytes = new byte[CHUNK];
		try {
			InputStream in = from.getInputStream();
			for (int length = in.read(bytes); length >= 0; length = in.read(bytes))
				if (!answers || !losingAnswers)
					underWay.add(new Chunk(Arrays.copyOf(bytes, length), System.nanoTime() + delayNanos));
		} catch (IOException e) {
			// as if the other side had closed it
		}
		underWay.add(new Chunk(null, System.nanoTime() + delayNanos));
	}

	private static void write(Socket to, BlockingQueue<Chunk> underWay) {
		try (to) {
			OutputStream out = to.getOutputStream();
			for (Chunk chunk = underWay.take(); chunk.bytes != null; chunk = underWay.take()) {
				TimeUnit.NANOSECONDS.sleep(chunk.due - System.nanoTime());
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
