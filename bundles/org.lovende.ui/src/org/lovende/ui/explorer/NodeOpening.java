package org.lovende.ui.explorer;

import org.eclipse.ui.IWorkbenchPage;
import org.lovende.core.Interventions;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Theory;
import org.lovende.ui.document.DiagramEditors;
import org.lovende.ui.document.InterventionDiagramInput;
import org.lovende.ui.explorer.Node.DiagramNode;
import org.lovende.ui.explorer.Node.GroupNode;
import org.lovende.ui.explorer.Node.TablesNode;
import org.lovende.ui.forms.FormPage;
import org.lovende.ui.forms.Forms;
import org.lovende.ui.properties.PropertiesView;

/** Opens what a row of the tree stands for: a diagram in its editor, a part of an intervention in its form or in the properties. */
final class NodeOpening {
	private final IWorkbenchPage page;

	NodeOpening(IWorkbenchPage page) {
		this.page = page;
	}

	/** Opens it; returns false where there is nothing to open. */
	boolean open(Object object) {
		if (object instanceof DiagramNode diagram)
			openDiagram(diagram);
		else if (object instanceof TablesNode tables)
			new TheoryActions(page, tables.theory()).openTables();
		else if (object instanceof Theory theory)
			openDiagram(new DiagramNode(Interventions.interventionOf(theory), DiagramKind.RESULT_MAP, theory));
		else if (object instanceof Element element)
			openElement(element);
		else if (object instanceof GroupNode group && group.owner() instanceof Intervention intervention && FormPage.of(group.feature()).isPresent())
			new Forms(page).show(intervention, FormPage.of(group.feature()).get());
		else
			return false;
		return true;
	}

	private void openDiagram(DiagramNode diagram) {
		Intervention intervention = diagram.intervention();
		String theory = diagram.theory() == null ? null : diagram.theory().getId();
		new DiagramEditors(page).open(new InterventionDiagramInput(intervention.getId(), intervention.getName(), diagram.kind(), theory));
	}

	/** What is drawn is shown in its diagram and in the properties, everything else in its form. */
	private void openElement(Element element) {
		if (Forms.canShow(element)) {
			new Forms(page).reveal(element);
			return;
		}
		new DiagramEditors(page).revealIfOpen(element);
		PropertiesView.show(page);
	}
}
