package org.lovende.ui;

import org.eclipse.e4.ui.css.swt.CSSSWTConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** What a text stands for, where that decides on its colour. The look that the user has chosen says which colour it is, in light and in dark. */
public enum StyleRole {
	/** Less important than what it stands beside. */
	MUTED("LovendeMuted"),
	/** Says what is wrong. */
	PROBLEM("LovendeProblem");

	private final String cssClass;

	StyleRole(String cssClass) {
		this.cssClass = cssClass;
	}

	/** Gives a control its role. */
	public void on(Control control) {
		control.setData(CSSSWTConstants.CSS_CLASS_NAME_KEY, cssClass);
		control.reskin(SWT.NONE);
	}
}
