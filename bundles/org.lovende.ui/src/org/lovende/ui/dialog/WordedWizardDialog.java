package org.lovende.ui.dialog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.lovende.core.Messages;
import org.lovende.ui.AccessibleName;
import org.lovende.ui.EnterKey;
import org.lovende.ui.help.HelpKeys;

/** A wizard whose buttons speak the user's language and say what they do: the platform has its own words, and none in Danish. */
public final class WordedWizardDialog extends WizardDialog {
	private static final int PICTURE = 48;

	private final Map<Integer, String> words;
	private final String help;

	/**
	 * @param finish the word on the button that does it
	 * @param help the key of the wizard's section in the guide
	 * @param locale the user's language
	 */
	public WordedWizardDialog(Shell shell, IWizard wizard, String finish, String help, Locale locale) {
		super(shell, wizard);
		this.help = help;
		Messages messages = Messages.of(WordedWizardDialog.class, locale);
		words = Map.of(IDialogConstants.BACK_ID, messages.get("wizard.back"), IDialogConstants.NEXT_ID, messages.get("wizard.next"),
				IDialogConstants.FINISH_ID, finish, IDialogConstants.CANCEL_ID, messages.get("cancel"));
		setHelpAvailable(false);
		// the sign of the program, since the place for a picture would be empty
		if (wizard instanceof Wizard worded)
			Arrays.stream(Window.getDefaultImages()).filter(image -> image.getBounds().height == PICTURE).findFirst()
					.ifPresent(image -> worded.setDefaultPageImageDescriptor(ImageDescriptor.createFromImage(image)));
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		HelpKeys.set(shell, help);
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		AccessibleName.tieLabels((Composite) getDialogArea());
		// seen before the field that has the keys sees it: in one of several lines Enter is a new line
		filter(SWT.KeyDown, this::keyPressed);
		// and in one of a single line it presses the default button, whatever is held with it
		filter(SWT.Traverse, this::takeCtrlEnter);
		return contents;
	}

	private void filter(int type, Listener listener) {
		Display display = getShell().getDisplay();
		display.addFilter(type, listener);
		getShell().addListener(SWT.Dispose, event -> display.removeFilter(type, listener));
	}

	/** Ctrl+Enter does it from any page and any field. */
	private void keyPressed(Event event) {
		if (takeCtrlEnter(event) && getButton(IDialogConstants.FINISH_ID).isEnabled())
			finishPressed();
	}

	/** Whether it is Ctrl+Enter in this window; nobody else gets it then. */
	private boolean takeCtrlEnter(Event event) {
		if (!EnterKey.is(event.keyCode) || event.stateMask != SWT.MOD1 || getShell() == null || getShell().getDisplay().getActiveShell() != getShell())
			return false;
		event.type = SWT.None;
		event.doit = false;
		return true;
	}

	/** The platform makes the button that leaves the wizard in its own way. */
	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		Button cancel = getButton(IDialogConstants.CANCEL_ID);
		cancel.setText(words.get(IDialogConstants.CANCEL_ID));
		setButtonLayoutData(cancel);
	}

	/** Enter leads on as long as there is something to ask: who has answered one question has not answered all. */
	@Override
	public void updateButtons() {
		super.updateButtons();
		Button next = getButton(IDialogConstants.NEXT_ID);
		if (next != null && next.isEnabled())
			getShell().setDefaultButton(next);
	}

	@Override
	protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
		return super.createButton(parent, id, words.getOrDefault(id, label), defaultButton);
	}
}
