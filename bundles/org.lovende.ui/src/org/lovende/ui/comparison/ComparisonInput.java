package org.lovende.ui.comparison;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.lovende.core.Messages;
import org.lovende.ui.Icons;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.InterventionInput;

/** Two versions of the theory of change of one intervention, to be compared. Remembered over a restart by their identifiers. */
public final class ComparisonInput extends InterventionInput {
	private static final String FIRST = "first";
	private static final String SECOND = "second";

	private final String firstId;
	private final String secondId;

	/**
	 * @param interventionName what the tooltip calls the intervention until it is loaded
	 * @param firstId of the earlier version
	 * @param secondId of the later version
	 */
	public ComparisonInput(String interventionId, String interventionName, String firstId, String secondId) {
		super(interventionId, interventionName);
		this.firstId = firstId;
		this.secondId = secondId;
	}

	private ComparisonInput(IMemento memento) {
		super(memento);
		firstId = memento.getString(FIRST);
		secondId = memento.getString(SECOND);
	}

	/** The input that was remembered; null if it cannot be restored. */
	static ComparisonInput restored(IMemento memento) {
		return isComplete(memento) ? new ComparisonInput(memento) : null;
	}

	/** The earlier version. */
	public String firstId() {
		return firstId;
	}

	/** The later version. */
	public String secondId() {
		return secondId;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("compare");
	}

	@Override
	public String getName() {
		return messages().get("name");
	}

	@Override
	public String getToolTipText() {
		return messages().get("tooltip", getName(), interventionName());
	}

	@Override
	public String getFactoryId() {
		return ComparisonInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		super.saveState(memento);
		memento.putString(FIRST, firstId);
		memento.putString(SECOND, secondId);
	}

	private static Messages messages() {
		return Workplace.messages(ComparisonInput.class);
	}

	@Override
	protected List<?> distinction() {
		return Arrays.asList(firstId, secondId);
	}
}
