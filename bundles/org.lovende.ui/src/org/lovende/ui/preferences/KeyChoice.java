package org.lovende.ui.preferences;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeySequenceText;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.lovende.core.Messages;
import org.lovende.ui.EnterKey;
import org.lovende.ui.StyleRole;
import org.lovende.ui.dialog.TitledDialog;

/** Asks for the key of a command: the user presses it. Says what the key does until now. */
final class KeyChoice extends TitledDialog {
	private static final int WIDTH = 360;

	private final String command;
	private final Function<KeySequence, Optional<String>> owner;
	private final Messages messages;
	private KeySequenceText keys;
	private Label note;
	private KeySequence chosen;

	/**
	 * @param command what the user calls it
	 * @param owner the name of the command that has a key now; empty if it is free
	 */
	KeyChoice(Shell shell, String command, Function<KeySequence, Optional<String>> owner, Messages messages) {
		super(shell, messages.get("keys.change.title", command), "dialog.keys");
		this.command = command;
		this.owner = owner;
		this.messages = messages;
	}

	/** Opens the dialog; empty if the user thought better of it. */
	Optional<KeySequence> ask() {
		return open() == OK ? Optional.of(chosen) : Optional.empty();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label label = new Label(area, SWT.WRAP);
		label.setText(messages.get("keys.press", command));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		Text text = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		// before the field takes the key for one that it is told
		text.addListener(SWT.KeyDown, this::keyDown);
		keys = new KeySequenceText(text);
		keys.setKeyStrokeLimit(1);
		note = new Label(area, SWT.WRAP);
		StyleRole.MUTED.on(note);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, convertHeightInCharsToPixels(2)).applyTo(note);
		keys.addPropertyChangeListener(event -> show());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, messages.get("keys.change.use"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, messages.get("cancel"), false);
		show();
	}

	/** With a key that will do, Enter takes it, as everywhere: it could be no key of a command. */
	private void keyDown(Event event) {
		if (EnterKey.is(event.keyCode) && event.stateMask == 0 && getButton(IDialogConstants.OK_ID).isEnabled())
			okPressed();
	}

	private void show() {
		chosen = keys.getKeySequence();
		boolean complete = !chosen.isEmpty() && chosen.isComplete();
		boolean usable = complete && Arrays.stream(chosen.getKeyStrokes()).allMatch(KeyChoice::isNoText);
		note.setText(!complete ? "" : usable ? owner.apply(chosen).map(other -> messages.get("keys.taken", other)).orElse("") : messages.get("keys.text"));
		getButton(IDialogConstants.OK_ID).setEnabled(usable);
	}

	/** A key that writes something must go on doing so. */
	private static boolean isNoText(KeyStroke stroke) {
		return (stroke.getModifierKeys() & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0 || stroke.getNaturalKey() >= SWT.F1 && stroke.getNaturalKey() <= SWT.F20;
	}
}
