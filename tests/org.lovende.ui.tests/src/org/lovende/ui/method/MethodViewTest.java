package org.lovende.ui.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.W1;

import java.util.List;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.core.method.StepState;
import org.lovende.diagram.ui.DiagramEditor;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.intervention.MethodStep;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.document.InterventionDiagramInput;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.forms.FormEditor;

@InWorkbench
class MethodViewTest {
	private OpenDocument document;
	private MethodView view;

	@BeforeEach
	void open() throws Exception {
		document = RunningWorkbench.open(RunningWorkbench.id(W1));
		view = RunningWorkbench.show(MethodView.ID, MethodView.class);
		RunningWorkbench.await("steps", () -> view.statuses().size() == MethodStep.VALUES.size());
	}

	@Test
	void steps_ofTheExample_countWhatIsThere() {
		assertThat(state(MethodStep.TARGET_GROUP)).isEqualTo(StepState.NOT_STARTED);
		assertThat(state(MethodStep.THEORY_OF_CHANGE)).isEqualTo(StepState.UNDER_WAY);
		RunningWorkbench.await("count", () -> words().stream().anyMatch(text -> text.contains("7 of 11 arrows have a reason")));
	}

	@Test
	void place_ofAStep_isItsFormOrItsDiagram() {
		RunningWorkbench.press(RunningWorkbench.buttons(view.content(), "Open the form").get(0));
		assertThat(RunningWorkbench.page().getActiveEditor()).isInstanceOf(FormEditor.class);
		RunningWorkbench.press(RunningWorkbench.buttons(view.content(), "Open: Result map").get(0));
		assertThat(RunningWorkbench.page().getActiveEditor()).isInstanceOf(DiagramEditor.class);
		assertThat(((InterventionDiagramInput) RunningWorkbench.page().getActiveEditor().getEditorInput()).kind()).isEqualTo(DiagramKind.RESULT_MAP);
	}

	@Test
	void skip_withAReason_isShownAndTakenUpAgain() {
		List<Button> skips = RunningWorkbench.buttons(view.content(), "Not relevant here …");
		Button last = skips.get(skips.size() - 1);
		RunningWorkbench.answer("Først til efteråret", "Leave out");
		RunningWorkbench.press(last);
		RunningWorkbench.await("left out", () -> state(MethodStep.REVIEW) == StepState.NOT_RELEVANT);
		assertThat(words()).anyMatch(text -> text.contains("Først til efteråret"));
		assertThat(last.getText()).isEqualTo("Take up again");
		RunningWorkbench.press(last);
		RunningWorkbench.await("taken up", () -> state(MethodStep.REVIEW) == StepState.NOT_STARTED);
		document.undo();
		RunningWorkbench.await("undone", () -> state(MethodStep.REVIEW) == StepState.NOT_RELEVANT);
	}

	private StepState state(MethodStep step) {
		return view.statuses().get(step.getValue()).state();
	}

	private List<String> words() {
		return RunningWorkbench.controls(view.content()).filter(Label.class::isInstance).map(label -> ((Label) label).getText()).toList();
	}
}
