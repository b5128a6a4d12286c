package org.lovende.repository.server.metrics;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Offers metrics at <code>http://127.0.0.1:PORT/metrics</code>: to collectors on the same machine only, because it asks nobody who they are. */
public final class MetricsEndpoint implements AutoCloseable {
	private static final String PATH = "/metrics";
	private static final int OK = 200;
	private static final int METHOD_NOT_ALLOWED = 405;
	private static final int NO_BODY = -1;

	private final HttpServer server;

	private MetricsEndpoint(HttpServer server) {
		this.server = server;
	}

	/**
	 * Begins to answer.
	 *
	 * @param port 0 takes any that is free
	 * @param metrics read for each answer
	 * @throws IOException if nobody can listen on the port
	 */
	public static MetricsEndpoint start(int port, Supplier<List<Metric>> metrics) throws IOException {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
		server.createContext(PATH, exchange -> answer(exchange, metrics));
		server.start();
		return new MetricsEndpoint(server);
	}

	private static void answer(HttpExchange exchange, Supplier<List<Metric>> metrics) throws IOException {
		try (exchange) {
			if (!exchange.getRequestMethod().equals("GET")) {
				exchange.sendResponseHeaders(METHOD_NOT_ALLOWED, NO_BODY);
				return;
			}
			byte[] text = PrometheusText.of(metrics.get()).getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", PrometheusText.MEDIA_TYPE);
			exchange.sendResponseHeaders(OK, text.length);
			try (OutputStream out = exchange.getResponseBody()) {
				out.write(text);
			}
		}
	}

	/** The port on which it answers. */
	public int port() {
		return server.getAddress().getPort();
	}

	@Override
	public void close() {
		server.stop(0);
	}
}
