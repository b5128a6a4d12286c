package org.lovende.ui.welcome;

import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.lovende.core.Messages;

/** A wizard whose buttons speak the user's language and say what they do: the platform has its own words, and none in Danish. */
final class WordedWizardDialog extends WizardDialog {
	private static final Map<Integer, String> KEYS = Map.of(IDialogConstants.BACK_ID, "wizard.back", IDialogConstants.NEXT_ID, "wizard.next",
			IDialogConstants.FINISH_ID, "wizard.create", IDialogConstants.CANCEL_ID, "wizard.cancel");

	private final Messages messages;

	WordedWizardDialog(Shell shell, IWizard wizard, Messages messages) {
		super(shell, wizard);
		this.messages = messages;
		setHelpAvailable(false);
	}

	@Override
	protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
		return super.createButton(parent, id, KEYS.containsKey(id) ? messages.get(KEYS.get(id)) : label, defaultButton);
	}
}
