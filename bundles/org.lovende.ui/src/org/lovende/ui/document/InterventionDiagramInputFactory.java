package org.lovende.ui.document;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.lovende.model.diagram.DiagramKind;

/** Makes the inputs of the editors that were open when the workbench was closed. */
public final class InterventionDiagramInputFactory implements IElementFactory {
	static final String ID = "org.lovende.ui.document.diagramInputFactory";

	@Override
	public IAdaptable createElement(IMemento memento) {
		String id = memento.getString(InterventionInput.INTERVENTION);
		String name = memento.getString(InterventionInput.NAME);
		DiagramKind kind = DiagramKind.get(memento.getString(InterventionDiagramInput.KIND));
		// null tells the workbench that the editor cannot be restored
		return id == null || kind == null ? null
				: new InterventionDiagramInput(id, name == null ? "" : name, kind, memento.getString(InterventionDiagramInput.THEORY));
	}
}
