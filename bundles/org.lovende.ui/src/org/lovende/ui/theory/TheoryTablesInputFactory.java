package org.lovende.ui.theory;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes the inputs of the tables that were open when the workbench was closed. */
public final class TheoryTablesInputFactory implements IElementFactory {
	static final String ID = "org.lovende.ui.theory.tablesInputFactory";

	@Override
	public IAdaptable createElement(IMemento memento) {
		return TheoryTablesInput.restored(memento);
	}
}
