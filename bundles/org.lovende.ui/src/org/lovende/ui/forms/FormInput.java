package org.lovende.ui.forms;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.lovende.ui.Icons;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.InterventionInput;

/** An intervention as forms. Remembered over a restart by its identifier. */
public final class FormInput extends InterventionInput {
	/** @param interventionName what the editor is called until the intervention is loaded */
	public FormInput(String interventionId, String interventionName) {
		super(interventionId, interventionName);
	}

	private FormInput(IMemento memento) {
		super(memento);
	}

	/** The input that was remembered; null if it cannot be restored. */
	static FormInput restored(IMemento memento) {
		return isComplete(memento) ? new FormInput(memento) : null;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("form");
	}

	@Override
	public String getName() {
		return interventionName();
	}

	@Override
	public String getToolTipText() {
		return Workplace.messages(FormInput.class).get("editor.tooltip", interventionName());
	}

	@Override
	public String getFactoryId() {
		return FormInputFactory.ID;
	}
}
