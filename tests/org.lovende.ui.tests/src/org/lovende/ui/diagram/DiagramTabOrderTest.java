package org.lovende.ui.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.W1;
import static org.lovende.ui.RunningWorkbench.await;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.core.Interventions;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.theory.Outcome;
import org.lovende.trials.ui.Hand;
import org.lovende.trials.ui.MapInBrowser;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.document.InterventionDiagramInput;
import org.lovende.ui.document.OpenDocument;

/** Tab leads out of a diagram to the next part of the window, and back into it: nobody who works by keys is caught in the page. */
@InWorkbench
class DiagramTabOrderTest {
	private static final String DIAGRAM = "svg.sprotty-graph";
	/** The tab of the part and its menu lie on the way. */
	private static final int MOST_STOPS = 4;

	private OpenDocument document;
	private MapInBrowser map;

	@BeforeEach
	void open() throws Exception {
		String id = RunningWorkbench.id(W1);
		document = RunningWorkbench.open(id);
		RunningWorkbench.page().getWorkbenchWindow().getShell().forceActive();
		map = MapInBrowser.open(new InterventionDiagramInput(id, W1, DiagramKind.RESULT_MAP, null));
		await("the page has the keys", () -> map.hasKeys(DIAGRAM));
	}

	@Test
	void tab_onASelectedBox_leadsToAnotherPart_shiftTabBack() {
		Outcome box = Interventions.currentTheory(document.intervention()).getOutcomes().get(0);
		Hand.click(map.middle(box));
		map.awaitSelected(box);
		leadsToAnotherPartAndBack("Tab", "shift+Tab");
		assertThat(map.selection().toList()).containsExactly(box);
	}

	@Test
	void shiftTab_inTheDiagram_leadsOverItsButtonsToAnotherPart_tabBack() {
		map.pressTab("shift+Tab");
		assertThat(map.hasKeys("button")).isTrue();
		leadsToAnotherPartAndBack("shift+Tab", "Tab");
	}

	private void leadsToAnotherPartAndBack(String key, String back) {
		for (int stops = 0; active() == map.editor(); stops++) {
			assertThat(stops).as("%s leads to %s", key, focus()).isLessThan(MOST_STOPS);
			map.pressTab(key);
		}
		assertThat(focus()).isNotNull().isNotSameAs(map.browser());
		for (int stops = 0; !map.hasKeys(DIAGRAM); stops++) {
			assertThat(stops).as("%s leads to %s", back, focus()).isLessThan(MOST_STOPS);
			map.pressTab(back);
		}
		assertThat(active()).isSameAs(map.editor());
	}

	private static IWorkbenchPart active() {
		return RunningWorkbench.page().getActivePart();
	}

	private static Control focus() {
		return Display.getCurrent().getFocusControl();
	}
}
