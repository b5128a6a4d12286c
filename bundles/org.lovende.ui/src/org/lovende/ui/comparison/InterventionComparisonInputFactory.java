package org.lovende.ui.comparison;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes the inputs of the comparisons that were open when the workbench was closed. */
public final class InterventionComparisonInputFactory implements IElementFactory {
	static final String ID = "org.lovende.ui.comparison.interventionsInputFactory";

	@Override
	public IAdaptable createElement(IMemento memento) {
		return InterventionComparisonInput.restored(memento);
	}
}
