package org.lovende.ui.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.core.Interventions;
import org.lovende.core.compare.TheoryComparison;
import org.lovende.model.theory.Theory;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.comparison.ComparisonEditor;
import org.lovende.ui.comparison.ComparisonInput;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.explorer.Node.TablesNode;
import org.lovende.ui.theory.TheoryTablesEditor;

@InWorkbench
class TheoryActionsTest {
	private OpenDocument document;
	private Theory first;
	private Theory second;

	@BeforeEach
	void open() throws Exception {
		document = RunningWorkbench.open(RunningWorkbench.id("Mentorindsats"));
		first = document.intervention().getTheories().get(0);
		second = document.intervention().getTheories().get(1);
	}

	@Test
	void newVersion_isACopyThatBecomesTheCurrentOne_undone() {
		AtomicBoolean answered = RunningWorkbench.answer("Tredje", "Create");
		Theory made = new TheoryActions(RunningWorkbench.page(), second).newVersion().orElseThrow();
		assertThat(answered).isTrue();
		assertThat(made.getTitle()).isEqualTo("Tredje");
		assertThat(Interventions.currentTheory(document.intervention())).isSameAs(made);
		assertThat(TheoryComparison.of(second, made).added()).isEmpty();
		document.undo();
		assertThat(document.intervention().getTheories()).containsExactly(first, second);
	}

	@Test
	void compareWithAnother_whereThereIsOne_opensTheEarlierOneFirst() {
		new TheoryActions(RunningWorkbench.page(), second).compareWithAnother();
		IEditorPart editor = RunningWorkbench.page().getActiveEditor();
		assertThat(editor).isInstanceOf(ComparisonEditor.class);
		ComparisonInput input = (ComparisonInput) editor.getEditorInput();
		assertThat(List.of(input.firstId(), input.secondId())).containsExactly(first.getId(), second.getId());
	}

	@Test
	void open_theTablesOfATheory_opensTheirEditorOnce() {
		RunningWorkbench.explorer().open(new TablesNode(first));
		RunningWorkbench.explorer().open(new TablesNode(first));
		assertThat(RunningWorkbench.page().getEditorReferences()).hasSize(1);
		assertThat(RunningWorkbench.page().getActiveEditor()).isInstanceOf(TheoryTablesEditor.class);
	}
}
