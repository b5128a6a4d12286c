package org.lovende.ui.document;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.diagram.ui.DiagramInput;
import org.lovende.diagram.ui.EditedIntervention;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.ui.Icons;
import org.lovende.ui.Workplace;

/** A diagram of an intervention in the repository of the workplace. Remembered over a restart by its identifiers. */
public final class InterventionDiagramInput extends InterventionInput implements DiagramInput {
	static final String KIND = "kind";
	static final String THEORY = "theory";

	private final DiagramKind kind;
	private final String theoryId;

	/**
	 * @param interventionName what the tooltip calls the intervention until it is loaded
	 * @param theoryId of a result map; null: the current theory, and for every other kind
	 */
	public InterventionDiagramInput(String interventionId, String interventionName, DiagramKind kind, String theoryId) {
		super(interventionId, interventionName);
		this.kind = kind;
		this.theoryId = theoryId;
	}

	@Override
	public DiagramKind kind() {
		return kind;
	}

	@Override
	public String theoryId() {
		return theoryId;
	}

	@Override
	public CompletableFuture<EditedIntervention> open() {
		return openDocument().thenApply(EditedIntervention.class::cast);
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor(kind.getLiteral());
	}

	@Override
	public String getName() {
		return ModelLabels.literal(kind, Workplace.current().locale());
	}

	@Override
	public String getToolTipText() {
		Messages messages = Workplace.messages(InterventionDiagramInput.class);
		return messages.get("editor.tooltip", getName(), interventionName());
	}

	@Override
	public String getFactoryId() {
		return InterventionDiagramInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		super.saveState(memento);
		memento.putString(KIND, kind.getLiteral());
		memento.putString(THEORY, theoryId);
	}

	@Override
	protected List<?> distinction() {
		return Arrays.asList(kind, theoryId);
	}
}
