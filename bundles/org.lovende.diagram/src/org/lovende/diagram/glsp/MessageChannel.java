package org.lovende.diagram.glsp;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;

import com.google.gson.GsonBuilder;

/** JSON-RPC between a page and services in this process, over whatever carries texts. */
final class MessageChannel {
	private static final Logger LOGGER = LogManager.getLogger(MessageChannel.class);
	private static final int LOGGED = 200;

	private final MessageJsonHandler json;
	private final RemoteEndpoint endpoint;
	private final Page page;

	MessageChannel(Consumer<String> out, Collection<Object> services, Consumer<GsonBuilder> gson) {
		Map<String, JsonRpcMethod> methods = new LinkedHashMap<>(ServiceEndpoints.getSupportedMethods(Page.class));
		for (Object service : services)
			methods.putAll(ServiceEndpoints.getSupportedMethods(service.getClass()));
		json = new MessageJsonHandler(methods, gson);
		endpoint = new RemoteEndpoint(message -> out.accept(json.serialize(message)), ServiceEndpoints.toEndpoint(services));
		json.setMethodProvider(endpoint);
		page = ServiceEndpoints.toServiceObject(endpoint, Page.class);
	}

	/** The page, as an object. */
	Page page() {
		return page;
	}

	void receive(String message) {
		try {
			endpoint.consume(json.parseMessage(message));
		} catch (RuntimeException e) {
			LOGGER.error("A message of the diagram page was not understood: " + message.substring(0, Math.min(LOGGED, message.length())), e);
		}
	}
}
