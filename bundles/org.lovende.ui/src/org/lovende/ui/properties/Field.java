package org.lovende.ui.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Shows and edits one feature of one element: its name, a control for its value, and below what is wrong with what was typed. */
abstract class Field {
	private final Edited edited;
	private Control control;
	private Label problem;

	Field(Edited edited) {
		this.edited = edited;
	}

	final Edited edited() {
		return edited;
	}

	/** Makes the widgets of the field in a parent with one column. */
	final void create(Composite parent) {
		if (hasOwnLabel()) {
			Label label = new Label(parent, SWT.NONE);
			label.setText(edited.label());
			label.setForeground(Colours.MUTED.of(parent.getDisplay()));
			GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(label);
		}
		control = createControl(parent);
		control.setData(FeatureHelp.FEATURE, edited.feature());
		FeatureHelp.textOf(edited.feature(), edited.locale()).ifPresent(control::setToolTipText);
		problem = new Label(parent, SWT.WRAP);
		problem.setForeground(Colours.ERROR.of(parent.getDisplay()));
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(problem);
		refresh();
	}

	/** Whether a label with the feature's name stands above the control; a check box carries it itself. */
	boolean hasOwnLabel() {
		return true;
	}

	/** Makes the control with its layout data. */
	abstract Control createControl(Composite parent);

	/** Shows the value of the model, unless the user is just typing another one. */
	abstract void refresh();

	/** Makes a command of what was typed and is not yet in the model. */
	void commit() {
		// most controls have nothing to wait for
	}

	/** Shows what is wrong with the value; null for nothing. */
	final void setProblem(String text) {
		if (problem.isDisposed() || problem.getText().equals(text == null ? "" : text))
			return;
		problem.setText(text == null ? "" : text);
		((GridData) problem.getLayoutData()).exclude = text == null;
		problem.setVisible(text != null);
		problem.requestLayout();
	}
}
