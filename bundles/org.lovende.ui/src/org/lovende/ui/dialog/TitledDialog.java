package org.lovende.ui.dialog;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.lovende.ui.AccessibleName;
import org.lovende.ui.help.HelpKeys;

/** A dialog with a title, whose size the user can change. */
public abstract class TitledDialog extends Dialog {
	private final String title;
	private final String help;

	/** @param title what stands above the dialog */
	protected TitledDialog(Shell shell, String title) {
		this(shell, title, null);
	}

	/**
	 * @param title what stands above the dialog
	 * @param help the key of its section in the guide; null for that of the place it was opened from
	 */
	protected TitledDialog(Shell shell, String title, String help) {
		super(shell);
		this.title = title;
		this.help = help;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
		HelpKeys.set(shell, help);
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		AccessibleName.tieLabels((Composite) getDialogArea());
		return contents;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
