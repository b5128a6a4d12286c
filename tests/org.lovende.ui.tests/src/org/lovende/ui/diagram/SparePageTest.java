package org.lovende.ui.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.W1;
import static org.lovende.ui.RunningWorkbench.await;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.lovende.core.Interventions;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.Theory;
import org.lovende.trials.ui.Hand;
import org.lovende.trials.ui.MapInBrowser;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.document.InterventionDiagramInput;
import org.lovende.ui.document.OpenDocument;

@InWorkbench
class SparePageTest {
	@Test
	void diagram_openedAfterAnother_worksInThePageThatWasLoadedInAdvance() throws Exception {
		String id = RunningWorkbench.id(W1);
		OpenDocument document = RunningWorkbench.open(id);
		RunningWorkbench.page().getWorkbenchWindow().getShell().forceActive();
		MapInBrowser.open(new InterventionDiagramInput(id, W1, DiagramKind.PRIORITY_MATRIX, null));
		await("page in advance", () -> waiting().isPresent());
		Browser inAdvance = waiting().orElseThrow();

		MapInBrowser map = MapInBrowser.open(new InterventionDiagramInput(id, W1, DiagramKind.RESULT_MAP, null));
		assertThat(map.browser()).isSameAs(inAdvance);
		assertThat(waiting()).isEmpty();
		Theory theory = Interventions.currentTheory(document.intervention());
		Outcome box = theory.getOutcomes().get(0);
		Hand.click(map.middle(box));
		map.awaitSelected(box);
		Hand.press("F2");
		await("title field", () -> map.hasKeys(".title-field:not([hidden])"));
		Hand.press("ctrl+a");
		Hand.type("Skrevet her");
		Hand.press("Return");
		await("title", () -> "Skrevet her".equals(box.getTitle()));
		await("page and model agree", () -> map.agreesWith(theory));
		await("the next page", () -> waiting().isPresent());
	}

	/** The browser in a window that nobody sees. */
	private static Optional<Browser> waiting() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> !shell.isVisible()).map(Shell::getChildren).flatMap(Arrays::stream)
				.filter(Browser.class::isInstance).map(Browser.class::cast).findFirst();
	}
}
