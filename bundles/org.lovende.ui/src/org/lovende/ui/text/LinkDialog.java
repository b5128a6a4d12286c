package org.lovende.ui.text;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.lovende.core.Messages;
import org.lovende.core.Texts;
import org.lovende.core.text.LinkAddress;
import org.lovende.ui.StyleRole;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.TitledDialog;

/** Asks for the words and the address of a link. */
final class LinkDialog extends TitledDialog {
	private static final int WIDTH = 60;

	private final Messages messages = Workplace.messages(LinkDialog.class);
	private String words;
	private String address;
	private Text wordsText;
	private Text addressText;
	private Label problem;

	private LinkDialog(Shell shell, String words, String address) {
		super(shell, Workplace.messages(LinkDialog.class).get("link.title"));
		this.words = words;
		this.address = address;
	}

	/** Makes the selected words of a field a link, or changes the link that the caret is in. */
	static void open(FormattedTextField field) {
		field.selectLink();
		String selected = field.getSelectionText();
		if (selected.contains("\n") || !field.getEditable())
			return;
		String before = field.linkNow();
		LinkDialog dialog = new LinkDialog(field.getShell(), selected, before == null ? LinkAddress.of(selected).orElse("") : before);
		if (dialog.open() == OK && !field.isDisposed())
			field.setLink(dialog.words, dialog.address);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		wordsText = text(area, "link.words", words);
		addressText = text(area, "link.address", address);
		addressText.setMessage(messages.get("link.hint"));
		problem = new Label(area, SWT.WRAP);
		StyleRole.PROBLEM.on(problem);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(problem);
		(words.isEmpty() ? wordsText : addressText).setFocus();
		return area;
	}

	private Text text(Composite area, String label, String start) {
		new Label(area, SWT.NONE).setText(messages.get(label));
		Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
		text.setTextLimit(Texts.MAX_TITLE);
		text.setText(start);
		text.addModifyListener(event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT).applyTo(text);
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, messages.get("link.accept"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, messages.get("link.cancel"), false);
		validate();
	}

	private void validate() {
		if (getButton(IDialogConstants.OK_ID) == null)
			return;
		address = LinkAddress.of(addressText.getText()).orElse(null);
		words = wordsText.getText().isBlank() ? addressText.getText().strip() : wordsText.getText();
		problem.setText(address == null && !addressText.getText().isBlank() ? messages.get("link.problem") : "");
		problem.requestLayout();
		getButton(IDialogConstants.OK_ID).setEnabled(address != null);
	}
}
