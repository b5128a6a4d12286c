package org.lovende.ui.theory;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.lovende.core.Messages;
import org.lovende.ui.Icons;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.InterventionInput;

/** A result map as two tables. Remembered over a restart by its identifiers. */
public final class TheoryTablesInput extends InterventionInput {
	private static final String THEORY = "theory";

	private final String theoryId;

	/**
	 * @param interventionName what the tooltip calls the intervention until it is loaded
	 * @param theoryId null: the current theory, whichever that is
	 */
	public TheoryTablesInput(String interventionId, String interventionName, String theoryId) {
		super(interventionId, interventionName);
		this.theoryId = theoryId;
	}

	private TheoryTablesInput(IMemento memento) {
		super(memento);
		theoryId = memento.getString(THEORY);
	}

	/** The input that was remembered; null if it cannot be restored. */
	static TheoryTablesInput restored(IMemento memento) {
		return isComplete(memento) ? new TheoryTablesInput(memento) : null;
	}

	/** Which theory; null: the current one. */
	public String theoryId() {
		return theoryId;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("tables");
	}

	@Override
	public String getName() {
		return messages().get("tables.name");
	}

	@Override
	public String getToolTipText() {
		return messages().get("tables.tooltip", getName(), interventionName());
	}

	@Override
	public String getFactoryId() {
		return TheoryTablesInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		super.saveState(memento);
		memento.putString(THEORY, theoryId);
	}

	private static Messages messages() {
		return Workplace.messages(TheoryTablesInput.class);
	}

	@Override
	protected List<?> distinction() {
		return Arrays.asList(theoryId);
	}
}
