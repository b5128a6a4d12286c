package org.lovende.ui.dialog;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.widgets.Shell;

/** A dialog with a title, whose size the user can change. */
public abstract class TitledDialog extends Dialog {
	private final String title;

	/** @param title what stands above the dialog */
	protected TitledDialog(Shell shell, String title) {
		super(shell);
		this.title = title;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
