package org.lovende.diagram.page;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;
import org.lovende.model.diagram.DiagramKind;

/**
 * Shows diagram pages in an ordinary browser: the built page, the real diagram code and a model, joined by a web socket on the loopback interface.
 * Through further addresses a test opens examples, reads the model, undoes, and plays another user. In no product.
 */
public final class TestHost implements AutoCloseable {
	private final Server server = new Server();
	private final ServerConnector connector = new ServerConnector(server);
	private final TestDocuments documents = new TestDocuments();

	/**
	 * A host that is not started.
	 *
	 * @param root the folder of the project
	 * @param port 0: any free one
	 */
	public TestHost(Path root, int port) {
		connector.setHost("127.0.0.1");
		connector.setPort(port);
		server.addConnector(connector);
		ResourceHandler page = new ResourceHandler();
		page.setBaseResource(ResourceFactory.of(server).newResource(root.resolve("bundles/org.lovende.diagram.client/web")));
		page.setHandler(new Control());
		WebSocketUpgradeHandler sockets = WebSocketUpgradeHandler.from(server, container -> {
			container.setMaxTextMessageSize(16 << 20);
			container.setIdleTimeout(Duration.ofMinutes(30));
			container.addMapping("/socket", (request, response, callback) -> new PageSocket(document(request),
					DiagramKind.get(parameter(request, "kind")), Locale.forLanguageTag(parameter(request, "language"))));
		});
		sockets.setHandler(page);
		server.setHandler(sockets);
	}

	/** @return the port */
	public int start() throws Exception {
		server.start();
		return connector.getLocalPort();
	}

	@Override
	public void close() throws Exception {
		server.stop();
		documents.close();
	}

	private TestDocument document(Request request) {
		return documents.get(parameter(request, "document"));
	}

	private static String parameter(Request request, String name) {
		return Request.extractQueryParameters(request).getValue(name);
	}

	/** What tests ask for: <code>/open?example=w1-…</code>, then with the document: model, undo, redo, rename. */
	private final class Control extends Handler.Abstract {
		@Override
		public boolean handle(Request request, Response response, Callback callback) throws Exception {
			Fields query = Request.extractQueryParameters(request);
			String answer = switch (Request.getPathInContext(request)) {
				case "/open" -> documents.open(query.getValue("example"));
				case "/model" -> document(request).json();
				case "/undo" -> document(request).undo();
				case "/redo" -> document(request).redo();
				case "/rename" -> document(request).rename(query.getValue("from"), query.getValue("to"));
				case "/take-core-elements-out" -> document(request).takeCoreElementsOut();
				case "/ask" -> document(request).ask(query.getValue("id"), query.getValue("question"));
				case "/lock" -> document(request).lock(Boolean.parseBoolean(query.getValue("locked")));
				case "/drop" -> document(request).dropConnections();
				default -> null;
			};
			if (answer == null)
				return false;
			response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json; charset=utf-8");
			Content.Sink.write(response, true, answer, callback);
			return true;
		}
	}

	/**
	 * Runs a host until it is killed, for work on the page.
	 *
	 * @param arguments the folder of the project and the port
	 */
	public static void main(String[] arguments) throws Exception {
		TestHost host = new TestHost(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
		System.out.println("http://127.0.0.1:" + host.start());
	}
}
