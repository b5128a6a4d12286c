package org.lovende.diagram.resultmap.editor;

import java.util.List;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.lovende.core.Interventions;
import org.lovende.core.theory.BoxClipboard;
import org.lovende.diagram.glsp.DiagramContext;
import org.lovende.model.theory.CausalNode;

import com.google.inject.Inject;

/** Remembers boxes that were copied, for pasting here or in another intervention. */
final class CopyBoxesHandler extends AbstractActionHandler<CopyBoxes> {
	@Inject
	private DiagramContext context;

	@Override
	protected List<Action> executeAction(CopyBoxes copy) {
		List<CausalNode> boxes = Interventions.elements(context.intervention()).filter(CausalNode.class::isInstance).map(CausalNode.class::cast)
				.filter(box -> copy.ids().contains(box.getId())).toList();
		if (!boxes.isEmpty() && context.theory() != null)
			CopiedBoxes.put(copy.text(), BoxClipboard.copy(context.theory(), boxes));
		return List.of();
	}
}
