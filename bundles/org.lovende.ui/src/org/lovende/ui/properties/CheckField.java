package org.lovende.ui.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Yes or no. */
final class CheckField extends Field {
	private Button button;

	CheckField(Edited edited) {
		super(edited);
	}

	@Override
	boolean hasOwnLabel() {
		return false;
	}

	@Override
	Control createControl(Composite parent) {
		button = new Button(parent, SWT.CHECK);
		button.setText(edited().label());
		button.addListener(SWT.Selection, event -> edited().set(button.getSelection()));
		// as wide as other fields: on Windows a click beside the words counts too
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(button);
		return button;
	}

	@Override
	public void refresh() {
		button.setSelection(Boolean.TRUE.equals(edited().value()));
	}
}
