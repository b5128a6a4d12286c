package org.lovende.ui.diagram;

import static org.lovende.ui.RunningWorkbench.await;

import org.eclipse.swt.graphics.Point;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Theory;
import org.lovende.trials.ui.Hand;
import org.lovende.trials.ui.MapInBrowser;
import org.lovende.ui.document.InterventionDiagramInput;

/** Writes on a result map with mouse and keys. The model is only read. */
public final class MapAuthor {
	private static final String DIAGRAM = "svg.sprotty-graph";

	private final Theory theory;
	private final MapInBrowser map;

	/** @param intervention whose current result map has been opened */
	public MapAuthor(Intervention intervention) {
		theory = intervention.getCurrentTheory();
		map = MapInBrowser.open(new InterventionDiagramInput(intervention.getId(), intervention.getName(), DiagramKind.RESULT_MAP, null));
	}

	/** Pastes titles into the column to the right of a box, which is empty: each line becomes a box. Answers the first. */
	public CausalNode pasteBoxes(CausalNode beside, String lines) {
		int before = theory.getOutcomes().size();
		select(beside);
		Hand.press("Right");
		await("another column is selected", () -> !map.selection().toList().contains(beside));
		Hand.paste(lines);
		await("boxes", () -> theory.getOutcomes().size() == before + lines.lines().count());
		return theory.getOutcomes().get(before);
	}

	/** Draws an arrow, and says why it holds. */
	public void connect(CausalNode from, CausalNode to, String reason) {
		int before = theory.getLinks().size();
		select(from);
		Hand.clickWith("ctrl", map.middle(to));
		await("both ends are selected", () -> map.selection().toList().contains(to) && map.selection().size() == 2);
		Hand.press("ctrl+l");
		await("arrow", () -> theory.getLinks().size() == before + 1);
		write(theory.getLinks().get(before), reason);
	}

	/** Writes the reason for which the map asks. */
	public void write(CausalLink link, String reason) {
		await("the reason is asked for", () -> map.hasKeys("textarea"));
		if (reason == null) {
			Hand.press("Escape");
		} else {
			Hand.paste(reason);
			await("reason is written", () -> reason.equals(map.browser().evaluate("return document.activeElement.value")));
			Hand.press("Return");
			await("reason", () -> reason.equals(link.getRationale()));
		}
		await("the diagram has the keys", () -> map.hasKeys(DIAGRAM));
	}

	/** Whether something is selected on the map, alone, and the map has the keys. */
	public boolean isReadyFor(Element element) {
		return map.selection().size() == 1 && map.selection().getFirstElement() == element && map.hasKeys(DIAGRAM);
	}

	private void select(CausalNode box) {
		// a click on one of several that are selected leaves the others selected
		if (map.selection().size() > 1) {
			Hand.press("Escape");
			await("nothing is selected", () -> map.selection().size() <= 1);
		}
		Point middle = map.middle(box);
		Hand.click(middle);
		map.awaitSelected(box);
		await("the diagram has the keys", () -> map.hasKeys(DIAGRAM));
	}
}
