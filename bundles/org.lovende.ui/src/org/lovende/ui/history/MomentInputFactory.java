package org.lovende.ui.history;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes the inputs of the moments that were open when the workbench was closed. */
public final class MomentInputFactory implements IElementFactory {
	static final String ID = "org.lovende.ui.history.momentInputFactory";

	@Override
	public IAdaptable createElement(IMemento memento) {
		return MomentInput.restored(memento);
	}
}
