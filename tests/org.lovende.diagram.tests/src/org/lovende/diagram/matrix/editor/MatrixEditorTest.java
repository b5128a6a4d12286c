package org.lovende.diagram.matrix.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.common.command.CommandStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.trials.GeneratedInterventions;
import org.lovende.diagram.PlayedPage;
import org.lovende.diagram.SilentHost;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.prioritisation.Period;

import com.google.gson.JsonObject;

/** The Java side of a page, spoken to in the page's own messages. */
class MatrixEditorTest {
	private final InterventionEditingDomain domain = new InterventionEditingDomain(GeneratedInterventions.developmentPoints(6, 4));
	private final DevelopmentPoint point = domain.intervention().getDevelopmentPoints().get(0);
	private PlayedPage page;

	@BeforeEach
	void openPage() {
		point.setImportance(4.0);
		point.setEase(7.25);
		page = new PlayedPage(domain, DiagramKind.PRIORITY_MATRIX, new SilentHost());
		page.open();
	}

	@AfterEach
	void close() {
		page.close();
	}

	private void operate(String kind, String rest) {
		page.act("{'kind': '%s', 'isOperation': true, %s}".formatted(kind, rest));
	}

	/** The nodes that the page was sent by the last action. */
	private List<JsonObject> nodes() {
		assertThat(page.shown()).as("the page was sent the diagram: " + page.received()).isNotEmpty();
		return page.shown();
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
		page.run();
		int rank = rankOf(point);
		page.act("{'kind': 'showMatrix', 'kinds': [], 'origins': [], 'periods': ['later']}");
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
		page.act("{'kind': 'requestDeletion', 'ids': ['gone']}");
		page.act("{'kind': 'showMatrix', 'kinds': ['no such kind'], 'origins': ['gone'], 'periods': [], 'round': 'gone'}");
		assertThat(domain.getCommandStack().canUndo()).isFalse();
		assertThat(nodes()).isNotEmpty();
	}
}
