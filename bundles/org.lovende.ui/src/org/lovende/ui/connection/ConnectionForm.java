package org.lovende.ui.connection;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.lovende.core.Messages;
import org.lovende.core.Texts;
import org.lovende.repository.RepositoryAddress;
import org.lovende.repository.server.ServerSettings;

/** The fields that say which server to connect with, and as whom. */
final class ConnectionForm {
	private static final int WIDTH = 300;
	private static final int INDENT = 4;

	private final Messages messages;
	private final Composite area;
	private final Text name;
	private final Text host;
	private final Spinner port;
	private final Text user;
	private final Text password;
	private final Button remember;
	private final Text authorities;
	private final Label safety;
	private String id = StoredConnections.newId();

	/** @param changed run whenever something was typed */
	ConnectionForm(Composite parent, Messages messages, Runnable changed) {
		this.messages = messages;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(area);
		host = field("host", SWT.NONE);
		host.setMessage(messages.get("host.example"));
		new Label(area, SWT.NONE).setText(messages.get("port"));
		port = new Spinner(area, SWT.BORDER);
		port.setValues(ServerSettings.PORT, 1, RepositoryAddress.MAX_PORT, 0, 1, 100);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(port);
		label("");
		safety = label("");
		user = field("user", SWT.NONE);
		password = field("password", SWT.PASSWORD);
		label("");
		remember = new Button(area, SWT.CHECK);
		remember.setText(messages.get("remember"));
		remember.setToolTipText(messages.get("remember.hint"));
		GridDataFactory.fillDefaults().applyTo(remember);
		name = field("name", SWT.NONE);
		name.setMessage(messages.get("name.optional"));
		new Label(area, SWT.NONE).setText(messages.get("authorities"));
		Composite file = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(file);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
		authorities = new Text(file, SWT.BORDER);
		authorities.setMessage(messages.get("authorities.usual"));
		authorities.setToolTipText(messages.get("authorities.hint"));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(authorities);
		Button choose = new Button(file, SWT.PUSH);
		choose.setText(messages.get("choose"));
		choose.addListener(SWT.Selection, event -> chooseFile());
		for (Text text : new Text[] { host, user, password, authorities })
			text.addModifyListener(event -> {
				showSafety();
				changed.run();
			});
		showSafety();
	}

	private Text field(String key, int style) {
		new Label(area, SWT.NONE).setText(messages.get(key));
		Text text = new Text(area, SWT.BORDER | SWT.SINGLE | style);
		text.setTextLimit(Texts.MAX_TITLE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private Label label(String text) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).hint(text.isEmpty() ? SWT.DEFAULT : WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void chooseFile() {
		FileDialog dialog = new FileDialog(area.getShell(), SWT.OPEN);
		dialog.setText(messages.get("authorities"));
		dialog.setFilterExtensions(new String[] { "*.pem;*.crt;*.cer", "*.*" });
		String chosen = dialog.open();
		if (chosen != null)
			authorities.setText(chosen);
	}

	private void showSafety() {
		safety.setText(connection().isPlain() ? messages.get("safety.plain") : messages.get("safety.tls"));
		safety.requestLayout();
	}

	/** Shows a connection; without its password. */
	void show(StoredConnection connection) {
		id = connection.id();
		name.setText(connection.name());
		host.setText(connection.host());
		port.setSelection(connection.port());
		user.setText(connection.user());
		authorities.setText(connection.authorities());
		remember.setSelection(connection.remembered());
		password.setText("");
	}

	/** Shows a password, unless another one was typed meanwhile or another connection is shown. */
	void showPassword(StoredConnection connection, String kept) {
		if (!area.isDisposed() && id.equals(connection.id()) && password.getText().isEmpty())
			password.setText(kept);
	}

	/** The connection as it is typed. */
	StoredConnection connection() {
		return new StoredConnection(id, name.getText().strip(), host.getText().strip(), port.getSelection(), user.getText().strip(),
				authorities.getText().strip(), remember.getSelection());
	}

	String password() {
		return password.getText();
	}

	/** What is missing still, in the user's words; empty if nothing is. */
	Optional<String> missing() {
		if (Texts.isBlank(host.getText()))
			return Optional.of(messages.get("missing.host"));
		if (!host.getText().strip().matches("[^\\s/\\[\\]]+"))
			return Optional.of(messages.get("wrong.host"));
		if (Texts.isBlank(user.getText()))
			return Optional.of(messages.get("missing.user"));
		return password.getText().isEmpty() ? Optional.of(messages.get("missing.password")) : Optional.empty();
	}

	/** Puts the focus where the user has to type next. */
	void focus() {
		for (Text text : new Text[] { host, user, password })
			if (text.getText().isEmpty()) {
				text.setFocus();
				return;
			}
		password.setFocus();
	}

	void setEnabled(boolean enabled) {
		for (Control control : area.getChildren())
			control.setEnabled(enabled);
	}

	Composite control() {
		return area;
	}
}
