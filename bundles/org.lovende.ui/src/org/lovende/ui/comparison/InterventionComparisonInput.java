package org.lovende.ui.comparison;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.lovende.core.Messages;
import org.lovende.ui.Icons;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.InterventionInput;

/** Two interventions, or two states of one, to be compared. Remembered over a restart. */
public final class InterventionComparisonInput extends InterventionInput {
	private static final String EARLIER = "earlier";
	private static final String LATER = "later";

	private final Side earlier;
	private final Side later;

	/**
	 * @param name what the later intervention is called
	 * @param earlier the one that is taken as the earlier one
	 */
	public InterventionComparisonInput(String name, Side earlier, Side later) {
		super(later.interventionId(), name);
		this.earlier = earlier;
		this.later = later;
	}

	private InterventionComparisonInput(IMemento memento, Side earlier, Side later) {
		super(memento);
		this.earlier = earlier;
		this.later = later;
	}

	/** The input that was remembered; null if it cannot be restored. */
	static InterventionComparisonInput restored(IMemento memento) {
		Side earlier = Side.restored(memento.getChild(EARLIER));
		Side later = Side.restored(memento.getChild(LATER));
		return isComplete(memento) && earlier != null && later != null ? new InterventionComparisonInput(memento, earlier, later) : null;
	}

	/** The one that is taken as the earlier one. */
	public Side earlier() {
		return earlier;
	}

	/** The other one. */
	public Side later() {
		return later;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("compare");
	}

	@Override
	public String getName() {
		return messages().get("interventions.name", interventionName());
	}

	@Override
	public String getToolTipText() {
		return getName();
	}

	@Override
	public String getFactoryId() {
		return InterventionComparisonInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		super.saveState(memento);
		earlier.saveState(memento.createChild(EARLIER));
		later.saveState(memento.createChild(LATER));
	}

	private static Messages messages() {
		return Workplace.messages(InterventionComparisonInput.class);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof InterventionComparisonInput input && input.earlier.equals(earlier) && input.later.equals(later);
	}

	@Override
	public int hashCode() {
		return 31 * earlier.hashCode() + later.hashCode();
	}
}
