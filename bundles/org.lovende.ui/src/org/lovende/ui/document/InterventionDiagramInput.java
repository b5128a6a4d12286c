package org.lovende.ui.document;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.diagram.ui.DiagramInput;
import org.lovende.diagram.ui.EditedIntervention;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.ui.Icons;
import org.lovende.ui.Workplace;

/** A diagram of an intervention in the repository of the workplace. Remembered over a restart by its identifiers. */
public final class InterventionDiagramInput implements DiagramInput, IPersistableElement {
	static final String INTERVENTION = "intervention";
	static final String KIND = "kind";
	static final String THEORY = "theory";
	static final String NAME = "name";

	private final String interventionId;
	private final DiagramKind kind;
	private final String theoryId;
	private final String interventionName;
	private boolean open;

	/**
	 * @param interventionName what the tooltip calls the intervention until it is loaded
	 * @param theoryId of a result map; null: the current theory, and for every other kind
	 */
	public InterventionDiagramInput(String interventionId, String interventionName, DiagramKind kind, String theoryId) {
		this.interventionId = interventionId;
		this.interventionName = interventionName;
		this.kind = kind;
		this.theoryId = theoryId;
	}

	@Override
	public String interventionId() {
		return interventionId;
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
		open = true;
		return Workplace.current().documents().open(interventionId).thenApply(EditedIntervention.class::cast);
	}

	@Override
	public void close() {
		if (open)
			Workplace.current().documents().release(interventionId);
		open = false;
	}

	@Override
	public boolean exists() {
		return true;
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
		return messages.get("editor.tooltip", getName(), interventionName);
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return InterventionDiagramInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(INTERVENTION, interventionId);
		memento.putString(NAME, interventionName);
		memento.putString(KIND, kind.getLiteral());
		memento.putString(THEORY, theoryId);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof InterventionDiagramInput input && input.interventionId.equals(interventionId) && input.kind == kind
				&& Objects.equals(input.theoryId, theoryId);
	}

	@Override
	public int hashCode() {
		return Objects.hash(interventionId, kind, theoryId);
	}
}
