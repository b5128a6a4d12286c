package org.lovende.ui.method;

import org.eclipse.ui.IWorkbenchPage;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.MethodStep;
import org.lovende.ui.document.DiagramEditors;
import org.lovende.ui.document.InterventionDiagramInput;
import org.lovende.ui.forms.FormPage;
import org.lovende.ui.forms.Forms;

/** Where each step of the method is done: in a diagram where one is drawn, else in a form. */
final class StepPlaces {
	private StepPlaces() {
	}

	/** Opens the place. */
	static void open(IWorkbenchPage page, Intervention intervention, MethodStep step) {
		DiagramKind diagram = diagram(step);
		if (diagram == null)
			new Forms(page).show(intervention, FormPage.of(step));
		else
			new DiagramEditors(page).open(new InterventionDiagramInput(intervention.getId(), intervention.getName(), diagram, null));
	}

	/** The diagram in which a step is done; null for a step that is written. */
	static DiagramKind diagram(MethodStep step) {
		return switch (step) {
		case THEORY_OF_CHANGE -> DiagramKind.RESULT_MAP;
		case PRIORITISATION -> DiagramKind.PRIORITY_MATRIX;
		default -> null;
		};
	}
}
