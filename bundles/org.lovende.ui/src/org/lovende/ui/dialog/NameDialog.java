package org.lovende.ui.dialog;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

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
import org.lovende.ui.StyleRole;

/** Asks for a name, and says while it is typed why it will not do. */
public final class NameDialog extends TitledDialog {
	private static final int WIDTH = 420;

	private final String start;
	private final Function<String, Optional<String>> validator;
	private final Locale locale;
	private final String accept;
	private Text text;
	private Label problem;
	private String name;

	/**
	 * @param title what the name is for
	 * @param accept the word on the button that takes it
	 * @param start the name to begin with
	 * @param validator answers a sentence if a name will not do; a name that is empty never does
	 * @param locale the user's language
	 */
	public NameDialog(Shell shell, String title, String accept, String start, Function<String, Optional<String>> validator, Locale locale) {
		super(shell, title);
		this.accept = accept;
		this.start = start;
		this.validator = validator;
		this.locale = locale;
	}

	/** Opens the dialog; empty if the user thought better of it. */
	public Optional<String> ask() {
		return open() == OK ? Optional.of(name) : Optional.empty();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		new Label(area, SWT.NONE).setText(messages().get("name"));
		text = new Text(area, SWT.BORDER | SWT.SINGLE);
		text.setTextLimit(Texts.MAX_TITLE);
		text.setText(start);
		text.selectAll();
		text.addModifyListener(event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).hint(convertHorizontalDLUsToPixels(WIDTH / 2), SWT.DEFAULT).applyTo(text);
		problem = new Label(area, SWT.WRAP);
		StyleRole.PROBLEM.on(problem);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertHorizontalDLUsToPixels(WIDTH / 2), convertHeightInCharsToPixels(2)).applyTo(problem);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, accept, true);
		createButton(parent, IDialogConstants.CANCEL_ID, messages().get("cancel"), false);
		validate();
	}

	private void validate() {
		name = Texts.normalise(text.getText());
		Optional<String> fault = name == null ? Optional.of("") : validator.apply(name);
		problem.setText(fault.orElse(""));
		getButton(IDialogConstants.OK_ID).setEnabled(fault.isEmpty());
	}

	private Messages messages() {
		return Messages.of(NameDialog.class, locale);
	}
}
