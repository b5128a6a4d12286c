package org.lovende.repository.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Stands between a client and a server, and keeps everything that the server says. */
final class Tap implements AutoCloseable {
	private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
	private final int server;
	private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

	Tap(int server) throws IOException {
		this.server = server;
		start(this::listen);
	}

	int port() {
		return listener.getLocalPort();
	}

	/** All that has come from the server, one character per byte. */
	String heard() {
		return heard.toString(StandardCharsets.ISO_8859_1);
	}

	private static void start(Runnable work) {
		Thread thread = new Thread(work, "tap");
		thread.setDaemon(true);
		thread.start();
	}

	private void listen() {
		try {
			while (true) {
				Socket client = listener.accept();
				Socket there = new Socket(InetAddress.getLoopbackAddress(), server);
				start(() -> forward(client, there, OutputStream.nullOutputStream()));
				start(() -> forward(there, client, heard));
			}
		} catch (IOException e) {
			// closed
		}
	}

	private static void forward(Socket from, Socket to, OutputStream copy) {
		byte[] bytes = new byte[1 << 16];
		try (from; to) {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
				copy.write(bytes, 0, length); // kept before anybody can have read it
				out.write(bytes, 0, length);
			}
		} catch (IOException e) {
			// one of the two has closed it
		}
	}

	@Override
	public void close() throws IOException {
		listener.close();
	}
}
