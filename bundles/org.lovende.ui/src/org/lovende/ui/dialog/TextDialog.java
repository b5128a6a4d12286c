package org.lovende.ui.dialog;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.lovende.core.Messages;
import org.lovende.core.Texts;
import org.lovende.ui.AccessibleName;
import org.lovende.ui.EnterKey;

/** Asks for a text of several lines. */
public final class TextDialog extends TitledDialog {
	private static final int WIDTH = 70;
	private static final int LINES = 8;

	private final String accept;
	private final String start;
	private final Locale locale;
	private Text text;
	private String written;

	/**
	 * @param title what the text is for
	 * @param accept the word on the button that takes it
	 * @param start the text to begin with
	 * @param locale the user's language
	 */
	public TextDialog(Shell shell, String title, String accept, String start, Locale locale) {
		super(shell, title);
		this.accept = accept;
		this.start = start;
		this.locale = locale;
	}

	/** Opens the dialog; empty if the user thought better of it. An empty text is not taken. */
	public Optional<String> ask() {
		return open() == OK ? Optional.of(written) : Optional.empty();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		AccessibleName.set(text, getShell()::getText);
		text.setTextLimit(Texts.MAX_TEXT);
		text.setText(start);
		text.addModifyListener(event -> validate());
		text.addListener(SWT.KeyDown, this::keyDown);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(LINES)).applyTo(text);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, accept, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.of(TextDialog.class, locale).get("cancel"), false);
		validate();
	}

	/** Enter begins a line; with Ctrl it takes the text. */
	private void keyDown(Event event) {
		if (!EnterKey.is(event.keyCode) || event.stateMask != SWT.MOD1)
			return;
		event.doit = false;
		if (getButton(IDialogConstants.OK_ID).isEnabled())
			okPressed();
	}

	private void validate() {
		written = text.getText();
		getButton(IDialogConstants.OK_ID).setEnabled(!written.isBlank());
	}
}
