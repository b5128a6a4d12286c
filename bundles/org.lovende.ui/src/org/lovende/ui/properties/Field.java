package org.lovende.ui.properties;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.lovende.ui.AccessibleName;
import org.lovende.ui.StyleRole;

/** Shows and edits one feature of one element: its name, a control for its value, and below what is wrong with what was typed. */
public abstract class Field {
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
	public final void create(Composite parent) {
		Label label = null;
		if (hasOwnLabel()) {
			label = new Label(createHeading(parent), SWT.WRAP);
			label.setText(edited.label().replace("&", "&&"));
			StyleRole.MUTED.on(label);
			GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(label);
		}
		control = createControl(parent);
		control.setData(FeatureHelp.FEATURE, edited.feature());
		if (label != null)
			AccessibleName.tie(label, control);
		FeatureHelp.textOf(edited.feature(), edited.locale()).ifPresent(control::setToolTipText);
		if (label != null)
			label.setToolTipText(FeatureHelp.withHandbook(edited.feature(), edited.locale()));
		createNotes(parent);
		problem = new Label(parent, SWT.WRAP);
		StyleRole.PROBLEM.on(problem);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(problem);
		refresh();
	}

	/** Which feature it edits. */
	public final EStructuralFeature feature() {
		return edited.feature();
	}

	/** The control for the value. */
	public final Control control() {
		return control;
	}

	/** Whether a label with the feature's name stands above the control; a check box carries it itself. */
	boolean hasOwnLabel() {
		return true;
	}

	/** Where the label stands: a field may put something beside it. */
	Composite createHeading(Composite parent) {
		return parent;
	}

	/** Makes the control with its layout data. */
	abstract Control createControl(Composite parent);

	/** Makes what stands below the control. */
	void createNotes(Composite parent) {
		// most controls have nothing to say
	}

	/**
	 * The line, with a grid, below the control for what is to be said of the value, which keeps its height whatever stands in it: nothing moves
	 * below the hands of somebody who types, and no key waits until a window is laid out. It is made when it is asked for first. Null where
	 * nothing is typed.
	 *
	 * @param parent in which the field was made
	 */
	public Composite noteLine(Composite parent) {
		return null;
	}

	/** Shows the value of the model, unless the user is just typing another one. */
	public abstract void refresh();

	/** Makes a command of what was typed and is not yet in the model. */
	public void commit() {
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
