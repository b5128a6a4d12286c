package org.lovende.ui.connection;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.lovende.core.Messages;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;
import org.lovende.ui.StyleRole;
import org.lovende.ui.dialog.Dialogs;
import org.lovende.ui.dialog.TitledDialog;

/** Changes the user's password on the server, and says in one sentence why it will not do. */
final class PasswordDialog extends TitledDialog {
	private static final int WIDTH = 420;
	private static final int LINES = 2;
	/** As the server asks for; it has the last word. */
	private static final int SHORTEST = 12;

	private final Repository repository;
	private final Locale locale;
	private final Messages messages;
	private Text former;
	private Text fresh;
	private Text again;
	private Label problem;
	private boolean busy;

	PasswordDialog(Shell shell, Repository repository, Locale locale) {
		super(shell, Messages.of(PasswordDialog.class, locale).get("change.title", repository.user()), "dialog.connection");
		this.repository = repository;
		this.locale = locale;
		messages = Messages.of(PasswordDialog.class, locale);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		former = field(area, "change.former");
		fresh = field(area, "change.fresh");
		again = field(area, "change.again");
		problem = new Label(area, SWT.WRAP);
		StyleRole.PROBLEM.on(problem);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, convertHeightInCharsToPixels(LINES)).applyTo(problem);
		return area;
	}

	private Text field(Composite area, String key) {
		new Label(area, SWT.NONE).setText(messages.get(key));
		Text text = new Text(area, SWT.BORDER | SWT.SINGLE | SWT.PASSWORD);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		text.addModifyListener(event -> validate());
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, messages.get("change"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, messages.get("cancel"), false);
		validate();
	}

	private void validate() {
		String fault = "";
		if (!fresh.getText().isEmpty() && fresh.getText().length() < SHORTEST)
			fault = messages.get("change.short", SHORTEST);
		else if (!again.getText().isEmpty() && !again.getText().equals(fresh.getText()))
			fault = messages.get("change.different");
		problem.setText(fault);
		getButton(OK).setEnabled(!busy && fault.isEmpty() && !former.getText().isEmpty() && !again.getText().isEmpty());
	}

	@Override
	protected void okPressed() {
		String old = former.getText();
		String now = fresh.getText();
		setBusy(true);
		Display display = former.getDisplay();
		CompletableFuture.runAsync(() -> {
			try {
				repository.changePassword(old, now);
				keep(now);
			} catch (RepositoryException e) {
				throw new CompletionException(e);
			}
		}).whenComplete((done, failure) -> {
			if (!display.isDisposed())
				display.asyncExec(() -> done(failure));
		});
	}

	/** Where the former one was kept. */
	private static void keep(String password) {
		new StoredConnections().last().filter(StoredConnection::remembered).ifPresent(connection -> Passwords.keep(connection, password));
	}

	private void done(Throwable failure) {
		if (former.isDisposed())
			return;
		if (failure == null) {
			super.okPressed();
			return;
		}
		setBusy(false);
		if (failure.getCause() instanceof RepositoryException refusal)
			problem.setText(refusal.getMessage().replace("&", "&&"));
		else
			Dialogs.failed(failure, locale);
	}

	private void setBusy(boolean now) {
		busy = now;
		for (Text text : new Text[] { former, fresh, again })
			text.setEnabled(!now);
		validate();
	}
}
