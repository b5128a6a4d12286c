package org.lovende.ui.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.W1;
import static org.lovende.ui.RunningWorkbench.await;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
	/** Lists and fields of a page are stops of their own. */
	private static final int MOST_STOPS_IN_PAGE = 20;

	private MapInBrowser map;

	@ParameterizedTest
	@EnumSource(DiagramKind.class)
	void tab_inEveryDiagram_leadsToAnotherPart(DiagramKind kind) throws Exception {
		open(kind);
		leadsToAnotherPart("Tab", MOST_STOPS_IN_PAGE);
	}

	@Test
	void tab_onASelectedBox_leadsToAnotherPart_shiftTabBack() throws Exception {
		OpenDocument document = open(DiagramKind.RESULT_MAP);
		Outcome box = Interventions.currentTheory(document.intervention()).getOutcomes().get(0);
		Hand.click(map.middle(box));
		map.awaitSelected(box);
		leadsToAnotherPartAndBack("Tab", "shift+Tab");
		assertThat(map.selection().toList()).containsExactly(box);
	}

	@Test
	void shiftTab_inTheDiagram_leadsOverItsButtonsToAnotherPart_tabBack() throws Exception {
		open(DiagramKind.RESULT_MAP);
		map.pressTab("shift+Tab");
		assertThat(map.hasKeys("button")).isTrue();
		leadsToAnotherPartAndBack("shift+Tab", "Tab");
	}

	private void leadsToAnotherPartAndBack(String key, String back) {
		leadsToAnotherPart(key, MOST_STOPS);
		for (int stops = 0; !map.hasKeys(DIAGRAM); stops++) {
			assertThat(stops).as("%s leads to %s", back, focus()).isLessThan(MOST_STOPS);
			map.pressTab(back);
		}
		assertThat(active()).isSameAs(map.editor());
	}

	private void leadsToAnotherPart(String key, int most) {
		for (int stops = 0; active() == map.editor(); stops++) {
			assertThat(stops).as("%s leads to %s, in the page to %s", key, focus(), map.focus()).isLessThan(most);
			map.pressTab(key);
		}
		assertThat(focus()).isNotNull().isNotSameAs(map.browser());
	}

	private OpenDocument open(DiagramKind kind) throws Exception {
		String id = RunningWorkbench.id(W1);
		OpenDocument document = RunningWorkbench.open(id);
		RunningWorkbench.page().getWorkbenchWindow().getShell().forceActive();
		map = MapInBrowser.open(new InterventionDiagramInput(id, W1, kind, null));
		await("the page has the keys", () -> map.hasKeys(DIAGRAM));
		return document;
	}

	private static IWorkbenchPart active() {
		return RunningWorkbench.page().getActivePart();
	}

	private static Control focus() {
		return Display.getCurrent().getFocusControl();
	}
}
