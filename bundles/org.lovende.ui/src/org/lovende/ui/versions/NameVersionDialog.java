package org.lovende.ui.versions;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.Texts;
import org.lovende.model.intervention.Status;
import org.lovende.ui.RadioKeys;
import org.lovende.ui.StyleRole;
import org.lovende.ui.dialog.TitledDialog;

/** Asks what a new version is called, how far it has come, and what is to be said about it. */
final class NameVersionDialog extends TitledDialog {
	private static final int WIDTH = 460;
	private static final int NOTE_LINES = 4;
	private static final int PROBLEM_LINES = 2;
	private static final int INDENT = 24;

	/** What the user has decided. */
	record NewVersion(String title, String note, Status status) {
	}

	private final String intervention;
	private final Collection<String> taken;
	private final Locale locale;
	private final Messages messages;
	private Status status;
	private Text title;
	private Text note;
	private Label problem;
	private NewVersion version;

	/**
	 * @param intervention what it is called
	 * @param taken the titles of the versions that there are
	 * @param status how far the intervention has come, which is chosen beforehand
	 */
	NameVersionDialog(Shell shell, String intervention, Collection<String> taken, Status status, Locale locale) {
		super(shell, Messages.of(NameVersionDialog.class, locale).get("new.title"), VersionsView.ID);
		this.intervention = intervention;
		this.taken = taken;
		this.status = status;
		this.locale = locale;
		messages = Messages.of(NameVersionDialog.class, locale);
	}

	/** Opens the dialog; empty if the user thought better of it. */
	Optional<NewVersion> ask() {
		return open() == OK ? Optional.of(version) : Optional.empty();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		wrapped(area, messages.get("new.text", intervention), 0);
		new Label(area, SWT.NONE).setText(messages.get("new.name"));
		title = new Text(area, SWT.BORDER | SWT.SINGLE);
		title.setTextLimit(Texts.MAX_TITLE);
		title.setMessage(messages.get("new.example"));
		title.addModifyListener(event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		new Label(area, SWT.NONE).setText(messages.get("new.status"));
		RadioKeys.leadAmong(Stream.of(Status.values()).map(choice -> createChoice(area, choice)).toList());
		new Label(area, SWT.NONE).setText(messages.get("new.note"));
		note = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		note.setTextLimit(Texts.MAX_TEXT);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, convertHeightInCharsToPixels(NOTE_LINES)).applyTo(note);
		problem = wrapped(area, "", 0);
		StyleRole.PROBLEM.on(problem);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, convertHeightInCharsToPixels(PROBLEM_LINES)).applyTo(problem);
		return area;
	}

	private Button createChoice(Composite area, Status choice) {
		Composite group = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		Button button = new Button(group, SWT.RADIO);
		button.setText(ModelLabels.literal(choice, locale));
		button.setSelection(choice == status);
		button.setData(choice);
		button.addListener(SWT.Selection, event -> choose(area, choice));
		wrapped(group, messages.get("new." + choice.getName()), INDENT);
		return button;
	}

	/** Each stands in a group of its own, so they do not take turns by themselves. */
	private void choose(Composite area, Status choice) {
		status = choice;
		for (Control group : area.getChildren())
			if (group instanceof Composite composite)
				for (Control child : composite.getChildren())
					if (child instanceof Button button)
						button.setSelection(button.getData() == choice);
	}

	private static Label wrapped(Composite parent, String text, int indent) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).indent(indent, 0).hint(WIDTH - indent, SWT.DEFAULT).applyTo(label);
		return label;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, messages.get("new.make"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, messages.get("cancel"), false);
		validate();
	}

	private void validate() {
		String typed = title.getText().strip();
		boolean isTaken = taken.stream().anyMatch(typed::equalsIgnoreCase);
		problem.setText(isTaken ? messages.get("new.taken", typed) : "");
		getButton(OK).setEnabled(!typed.isEmpty() && !isTaken);
	}

	@Override
	protected void okPressed() {
		version = new NewVersion(title.getText().strip(), note.getText(), status);
		super.okPressed();
	}
}
