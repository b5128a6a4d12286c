package org.lovende.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;

import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.diagram.editors.DiagramEditors;
import org.lovende.diagram.glsp.DiagramContext;
import org.lovende.diagram.glsp.DiagramHost;
import org.lovende.diagram.glsp.PageSession;
import org.lovende.model.diagram.DiagramKind;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Stands in for a page: speaks to the Java side in the page's own messages, and keeps what it is sent as the page does. */
public final class PlayedPage implements AutoCloseable {
	private final Queue<Runnable> work = new ArrayDeque<>();
	private final List<JsonObject> received = new ArrayList<>();
	private final Map<String, JsonObject> written = new LinkedHashMap<>();
	private final String kind;
	private final PageSession session;
	private List<JsonObject> shown = List.of();
	private int writtenInFull;
	private String client;

	/** A page that has not asked for its diagram yet. */
	public PlayedPage(InterventionEditingDomain domain, DiagramKind kind, DiagramHost host) {
		this.kind = kind.getLiteral();
		DiagramContext context = new DiagramContext(domain, kind, null, Locale.ENGLISH, work::add, host);
		session = DiagramEditors.open(context, message -> receive(JsonParser.parseString(message).getAsJsonObject()));
		request("initialize", "{'applicationId': 'test', 'protocolVersion': '1.0.0'}");
	}

	/** Asks for the diagram; again, as a page that was loaded anew and has nothing. */
	public void open() {
		written.clear();
		client = request("page/open", null).getAsJsonObject("result").get("clientId").getAsString();
		request("initializeClientSession", "{'clientSessionId': '%s', 'diagramType': '%s', 'clientActionKinds': [%s]}"
				.formatted(client, kind, "'setModel', 'updateModel', 'setDirtyState', 'confirmDeletion', 'message'"));
		act("{'kind': 'requestModel', 'requestId': '', 'options': {'diagramType': '%s', 'sourceUri': '', 'needsClientLayout': false}}".formatted(kind));
	}

	private void receive(JsonObject message) {
		received.add(message);
		JsonObject action = message.has("params") ? message.getAsJsonObject("params").getAsJsonObject("action") : null;
		if (action == null || !action.has("newRoot"))
			return;
		shown = new ArrayList<>();
		writtenInFull = 0;
		for (JsonElement child : action.getAsJsonObject("newRoot").getAsJsonArray("children"))
			shown.add(complete(child.getAsJsonObject()));
	}

	private JsonObject complete(JsonObject element) {
		String id = element.get("id").getAsString();
		if (!element.has("isSame")) {
			writtenInFull++;
			written.put(id, element);
		}
		if (!written.containsKey(id))
			throw new AssertionError("the page was never sent " + id);
		return written.get(id);
	}

	private JsonObject request(String method, String parameters) {
		received.clear();
		String rest = parameters == null ? "" : ", 'params': " + parameters;
		session.receive("{'jsonrpc': '2.0', 'id': '1', 'method': '%s'%s}".formatted(method, rest).replace('\'', '"'));
		run();
		return received.stream().filter(message -> message.has("result")).findFirst().orElseThrow();
	}

	/** Sends an action, in which single quotes stand for double ones, and lets Java do all that it leads to. */
	public void act(String action) {
		received.clear();
		shown = List.of();
		session.receive("{'jsonrpc': '2.0', 'method': 'process', 'params': {'clientId': '%s', 'action': %s}}".formatted(client, action).replace('\'', '"'));
		run();
	}

	/** Lets Java do what it has put off. */
	public void run() {
		while (!work.isEmpty())
			work.poll().run();
	}

	/** What has come since the last action. */
	public List<JsonObject> received() {
		return received;
	}

	/** The elements of the diagram that was sent last, in full; empty if none was sent since the last action. */
	public List<JsonObject> shown() {
		return shown;
	}

	/** How many elements the last diagram held in full. */
	public int writtenInFull() {
		return writtenInFull;
	}

	@Override
	public void close() {
		session.close();
	}
}
