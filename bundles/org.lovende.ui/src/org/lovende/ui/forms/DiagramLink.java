package org.lovende.ui.forms;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.lovende.core.ModelLabels;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.intervention.Intervention;
import org.lovende.ui.Icons;
import org.lovende.ui.document.DiagramEditors;
import org.lovende.ui.document.InterventionDiagramInput;

/** A button that opens the diagram in which the same is drawn. */
final class DiagramLink implements FormPart {
	DiagramLink(Composite parent, FormContext context, DiagramKind kind) {
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(bar);
		Button button = new Button(bar, SWT.PUSH);
		button.setText(context.messages().get("openDiagram", ModelLabels.literal(kind, context.locale())));
		button.setImage(Icons.image(kind.getLiteral()));
		Intervention intervention = context.intervention();
		button.addListener(SWT.Selection, event -> new DiagramEditors(context.site().getPage())
				.open(new InterventionDiagramInput(intervention.getId(), intervention.getName(), kind, null)));
	}

	@Override
	public void refresh() {
		// always the same
	}
}
