package org.lovende.ui.forms;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes the inputs of the forms that were open when the workbench was closed. */
public final class FormInputFactory implements IElementFactory {
	static final String ID = "org.lovende.ui.forms.inputFactory";

	@Override
	public IAdaptable createElement(IMemento memento) {
		return FormInput.restored(memento);
	}
}
