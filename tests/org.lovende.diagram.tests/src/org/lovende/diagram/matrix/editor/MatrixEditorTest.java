package org.lovende.diagram.matrix.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;

import org.eclipse.emf.common.command.CommandStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.trials.GeneratedInterventions;
import org.lovende.diagram.editors.DiagramEditors;
import org.lovende.diagram.glsp.DiagramContext;
import org.lovende.diagram.glsp.DiagramHost;
import org.lovende.diagram.glsp.PageSession;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.element.Element;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.prioritisation.Period;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The Java side of a page, spoken to in the page's own messages. */
class MatrixEditorTest implements DiagramHost {
	private static final Gson JSON = new Gson();

	private final Queue<Runnable> work = new ArrayDeque<>();
	private final List<JsonObject> received = new ArrayList<>();
	private final InterventionEditingDomain domain = new InterventionEditingDomain(GeneratedInterventions.developmentPoints(6, 4));
	private final DevelopmentPoint point = domain.intervention().getDevelopmentPoints().get(0);
	private PageSession session;
	private String client;

	@BeforeEach
	void openPage() {
		point.setImportance(4.0);
		point.setEase(7.25);
		DiagramContext context = new DiagramContext(domain, DiagramKind.PRIORITY_MATRIX, null, Locale.ENGLISH, work::add, this);
		session = DiagramEditors.open(context, message -> received.add(JsonParser.parseString(message).getAsJsonObject()));
		request("initialize", "{'applicationId': 'test', 'protocolVersion': '1.0.0'}");
		client = request("page/open", null).getAsJsonObject("result").get("clientId").getAsString();
		request("initializeClientSession", "{'clientSessionId': '%s', 'diagramType': 'priorityMatrix', 'clientActionKinds': [%s]}"
				.formatted(client, "'setModel', 'updateModel', 'setDirtyState', 'confirmDeletion', 'message'"));
		act("{'kind': 'requestModel', 'requestId': '', 'options': {'diagramType': 'priorityMatrix', 'sourceUri': '', 'needsClientLayout': false}}");
	}

	@AfterEach
	void close() {
		session.close();
	}

	private JsonObject request(String method, String parameters) {
		received.clear();
		String rest = parameters == null ? "" : ", 'params': " + parameters;
		session.receive("{'jsonrpc': '2.0', 'id': '1', 'method': '%s'%s}".formatted(method, rest).replace('\'', '"'));
		run();
		return received.stream().filter(message -> message.has("result")).findFirst().orElseThrow();
	}

	private void act(String action) {
		received.clear();
		session.receive("{'jsonrpc': '2.0', 'method': 'process', 'params': {'clientId': '%s', 'action': %s}}".formatted(client, action).replace('\'', '"'));
		run();
	}

	private void operate(String kind, String rest) {
		act("{'kind': '%s', 'isOperation': true, %s}".formatted(kind, rest));
	}

	private void run() {
		while (!work.isEmpty())
			work.poll().run();
	}

	/** The nodes that the page was sent last. */
	private List<JsonObject> nodes() {
		List<JsonObject> nodes = new ArrayList<>();
		for (JsonObject message : received) {
			JsonObject action = message.has("params") ? message.getAsJsonObject("params").getAsJsonObject("action") : new JsonObject();
			if (action.has("newRoot")) {
				nodes.clear();
				for (JsonElement child : action.getAsJsonObject("newRoot").getAsJsonArray("children"))
					nodes.add(child.getAsJsonObject());
			}
		}
		assertThat(nodes).as("the page was sent the diagram: " + JSON.toJson(received)).isNotEmpty();
		return nodes;
	}

	private JsonObject argumentsOf(DevelopmentPoint of) {
		return nodes().stream().filter(node -> node.get("id").getAsString().equals(of.getId())).findFirst().orElseThrow().getAsJsonObject("args");
	}

	private void nudge(int importance, int ease, boolean isRepeated) {
		operate("nudgePoint", "'id': '%s', 'importanceSteps': %d, 'easeSteps': %d, 'isRepeated': %b"
				.formatted(point.getId(), importance, ease, isRepeated));
	}

	@Test
	void nudges_inASeries_areOneCommandThatUndoTakesBackExactly() {
		CommandStack stack = domain.getCommandStack();
		nudge(0, 1, false);
		nudge(0, 1, true);
		nudge(1, 0, true);
		assertThat(point.getEase()).isEqualTo(8.0);
		assertThat(point.getImportance()).isEqualTo(4.5);
		stack.undo();
		assertThat(point.getEase()).isEqualTo(7.25);
		assertThat(point.getImportance()).isEqualTo(4.0);
		assertThat(stack.canUndo()).isFalse();
	}

	@Test
	void nudge_afterAnotherChange_beginsAnew() {
		nudge(0, 1, false);
		operate("setPeriod", "'id': '%s', 'period': 'quarter'".formatted(point.getId()));
		nudge(0, 1, true);
		assertThat(point.getEase()).isEqualTo(8.0);
		domain.getCommandStack().undo();
		assertThat(point.getEase()).isEqualTo(7.5);
		assertThat(point.getPeriod()).isEqualTo(Period.QUARTER);
	}

	@Test
	void place_outsideTheScale_isKeptInsideAndSnapped() {
		operate("placePoint", "'id': '%s', 'importance': 11.3, 'ease': 3.2".formatted(point.getId()));
		assertThat(point.getImportance()).isEqualTo(10);
		assertThat(point.getEase()).isEqualTo(3);
		assertThat(argumentsOf(point).get("label").getAsString()).contains("importance 10, ease 3, field A good idea");
	}

	@Test
	void show_withAFilter_leavesTheRanksAndTheModelAsTheyAre() {
		point.setPeriod(Period.LATER);
		domain.intervention().getDevelopmentPoints().stream().skip(1).forEach(other -> other.setPeriod(Period.YEAR));
		run();
		int rank = rankOf(point);
		act("{'kind': 'showMatrix', 'kinds': [], 'origins': [], 'periods': ['later']}");
		assertThat(nodes().stream().map(node -> node.getAsJsonObject("args")).filter(args -> args.has("isShown") && args.get("isShown").getAsBoolean()))
				.hasSize(1);
		assertThat(rankOf(point)).isEqualTo(rank);
		assertThat(domain.getCommandStack().canUndo()).isFalse();
	}

	private int rankOf(DevelopmentPoint of) {
		return argumentsOf(of).get("rank").getAsInt();
	}

	@Test
	void elements_thatAreNotThereAnyMore_changeNothing() {
		operate("placePoint", "'id': 'gone', 'importance': 1, 'ease': 1");
		operate("nudgePoint", "'id': 'gone', 'importanceSteps': 1");
		operate("remove", "'ids': ['gone']");
		operate("setPeriod", "'id': '%s', 'period': 'no such period'".formatted(point.getId()));
		act("{'kind': 'requestDeletion', 'ids': ['gone']}");
		act("{'kind': 'showMatrix', 'kinds': ['no such kind'], 'origins': ['gone'], 'periods': [], 'round': 'gone'}");
		assertThat(domain.getCommandStack().canUndo()).isFalse();
		assertThat(nodes()).isNotEmpty();
	}

	@Override
	public void selected(List<Element> elements) {
		// the page of this test selects nothing
	}

	@Override
	public void editingText(boolean isEditing) {
		// nor does it write
	}

	@Override
	public void ready() {
		// nor does it paint
	}

	@Override
	public boolean isLocked() {
		return false;
	}
}
