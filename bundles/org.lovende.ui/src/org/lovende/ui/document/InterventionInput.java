package org.lovende.ui.document;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.lovende.ui.Workplace;

/** A part of an intervention in the repository of the workplace that an editor shows. Remembered over a restart by its identifiers. */
public abstract class InterventionInput implements IEditorInput, IPersistableElement {
	static final String INTERVENTION = "intervention";
	static final String NAME = "name";

	private final String interventionId;
	private final String interventionName;
	private boolean open;

	/** @param interventionName what the tooltip calls the intervention until it is loaded */
	protected InterventionInput(String interventionId, String interventionName) {
		this.interventionId = interventionId;
		this.interventionName = interventionName;
	}

	/** What {@link #InterventionInput(String, String)} is made of, as it was remembered. */
	protected InterventionInput(IMemento memento) {
		this(memento.getString(INTERVENTION), memento.getString(NAME) == null ? "" : memento.getString(NAME));
	}

	/** Whether something was remembered from which an input can be made. */
	protected static boolean isComplete(IMemento memento) {
		return memento.getString(INTERVENTION) != null;
	}

	/** Which intervention it is part of. */
	public final String interventionId() {
		return interventionId;
	}

	/** What the intervention was called when the input was made. */
	protected final String interventionName() {
		return interventionName;
	}

	/** Opens the intervention, or joins those who have it open; see {@link OpenDocuments#open}. */
	public final CompletableFuture<OpenDocument> openDocument() {
		open = true;
		return Workplace.current().documents().open(interventionId);
	}

	/** Ends what {@link #openDocument} began; to be called once, when the editor goes. */
	public void close() {
		if (open)
			Workplace.current().documents().release(interventionId);
		open = false;
	}

	@Override
	public final boolean exists() {
		return true;
	}

	@Override
	public final IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(INTERVENTION, interventionId);
		memento.putString(NAME, interventionName);
	}

	/** What distinguishes it from other inputs of its kind with the same intervention; may hold null. */
	protected List<?> distinction() {
		return List.of();
	}

	/** Two of a kind are equal if they show the same part: the workbench then opens one editor for both. */
	@Override
	public final boolean equals(Object other) {
		return other instanceof InterventionInput input && input.getClass() == getClass() && input.interventionId.equals(interventionId)
				&& input.distinction().equals(distinction());
	}

	@Override
	public final int hashCode() {
		return 31 * interventionId.hashCode() + distinction().hashCode();
	}

	@Override
	public final <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
