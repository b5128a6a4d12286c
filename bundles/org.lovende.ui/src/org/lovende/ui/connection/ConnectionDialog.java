package org.lovende.ui.connection;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.lovende.core.Messages;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryAddress;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.server.ServerSettings;
import org.lovende.ui.AccessibleName;
import org.lovende.ui.Icons;
import org.lovende.ui.StyleRole;
import org.lovende.ui.dialog.TitledDialog;

/**
 * Asks which repository to work on: the user's own one, or that of a server. It connects by itself, and says in one sentence what is in the way, so
 * that the user can put it right and try again.
 */
public final class ConnectionDialog extends TitledDialog {
	private static final int LIST_WIDTH = 220;
	private static final int ROW_HEIGHT = 34;
	private static final int WIDTH = 700;
	private static final int LINES = 3;

	private final StoredConnections stored = new StoredConnections();
	private final RepositoryAddress own;
	private final CompletableFuture<Void> ownIsFree;
	private final Locale locale;
	private final Messages messages;
	private StoredConnection start;
	private String startProblem = "";
	private Table list;
	private Button remove;
	private Composite pages;
	private Label ownPage;
	private ConnectionForm form;
	private Label problem;
	private ProgressBar progress;
	private CompletableFuture<Repository> opening;
	private Repository opened;
	private boolean passwordWasLost;

	/**
	 * @param shell null before there is a window
	 * @param own the directory of the user's own repository
	 * @param ownIsFree completes when it can be opened; null if it is the one that is open now
	 * @param locale the user's language
	 */
	public ConnectionDialog(Shell shell, RepositoryAddress own, CompletableFuture<Void> ownIsFree, Locale locale) {
		super(shell, Messages.of(ConnectionDialog.class, locale).get("title"), "dialog.connection");
		this.own = own;
		this.ownIsFree = ownIsFree;
		this.locale = locale;
		messages = Messages.of(ConnectionDialog.class, locale);
	}

	/**
	 * Begins with a connection instead of an empty form.
	 *
	 * @param connection stored or not
	 * @param sentence why it could not be opened; empty if nobody has tried
	 */
	public ConnectionDialog startWith(StoredConnection connection, String sentence) {
		start = connection;
		startProblem = sentence;
		return this;
	}

	/** A connection of which nothing is known but the address. */
	public static StoredConnection unknown(RepositoryAddress.Server server) {
		return new StoredConnection(StoredConnections.newId(), "", server.host(), server.port(), "", "", false);
	}

	/** Opens the dialog; empty if the user thought better of it, or chose the repository that is open. */
	public Optional<Repository> ask() {
		open();
		return Optional.ofNullable(opened);
	}

	/** Whether the password could not be kept although the user wished it. */
	public boolean passwordWasLost() {
		return passwordWasLost;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite columns = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(columns);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(columns);
		createList(columns);
		pages = new Composite(columns, SWT.NONE);
		pages.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
		ownPage = new Label(pages, SWT.WRAP);
		ownPage.setText(messages.get("own.text", own.text()));
		form = new ConnectionForm(pages, messages, this::validate);
		problem = new Label(area, SWT.WRAP);
		StyleRole.PROBLEM.on(problem);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, convertHeightInCharsToPixels(LINES)).applyTo(problem);
		progress = new ProgressBar(area, SWT.INDETERMINATE);
		progress.setVisible(false);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(progress);
		return area;
	}

	private void createList(Composite parent) {
		Composite column = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(column);
		GridDataFactory.fillDefaults().grab(false, true).hint(LIST_WIDTH, SWT.DEFAULT).applyTo(column);
		list = new Table(column, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION);
		AccessibleName.set(list, () -> messages.get("title"));
		list.addListener(SWT.MeasureItem, event -> event.height = ROW_HEIGHT);
		list.addListener(SWT.Selection, event -> show());
		list.addListener(SWT.DefaultSelection, event -> okPressed());
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(list);
		Button add = new Button(column, SWT.PUSH);
		add.setText(messages.get("new"));
		add.addListener(SWT.Selection, event -> {
			list.deselectAll();
			list.select(list.getItemCount() - 1);
			show();
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(add);
		remove = new Button(column, SWT.PUSH);
		remove.setText(messages.get("remove"));
		remove.addListener(SWT.Selection, event -> removeSelected());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(remove);
	}

	private void fillList(StoredConnection selected) {
		list.removeAll();
		row(messages.get("own"), "own", null);
		for (StoredConnection connection : stored.all())
			row(connection.label(), "connected", connection);
		row(messages.get("another"), "connect", ConnectionDialog.empty());
		int index = selected == null ? 0 : list.getItemCount() - 1;
		for (int i = 1; selected != null && i < list.getItemCount() - 1; i++)
			if (connection(i).id().equals(selected.id()))
				index = i;
		if (selected != null && index == list.getItemCount() - 1)
			list.getItem(index).setData(selected);
		list.select(index);
	}

	private static StoredConnection empty() {
		return unknown(new RepositoryAddress.Server("", ServerSettings.PORT, ""));
	}

	private void row(String text, String icon, StoredConnection connection) {
		TableItem item = new TableItem(list, SWT.NONE);
		item.setText(text);
		item.setImage(Icons.image(icon));
		item.setData(connection);
	}

	private StoredConnection connection(int index) {
		return (StoredConnection) list.getItem(index).getData();
	}

	/** Null for the user's own repository. */
	private StoredConnection selected() {
		return list.getSelectionIndex() < 0 ? null : connection(list.getSelectionIndex());
	}

	private void show() {
		StoredConnection connection = selected();
		((StackLayout) pages.getLayout()).topControl = connection == null ? ownPage : form.control();
		pages.layout();
		if (connection != null) {
			form.show(connection);
			if (connection.remembered())
				showKeptPassword(connection);
			if (getDialogArea().isVisible())
				form.focus();
		}
		remove.setEnabled(connection != null && stored.all().stream().anyMatch(other -> other.id().equals(connection.id())));
		validate();
	}

	private void showKeptPassword(StoredConnection connection) {
		Display display = list.getDisplay();
		CompletableFuture.supplyAsync(() -> Passwords.of(connection)).thenAccept(kept -> {
			if (!display.isDisposed())
				display.asyncExec(() -> kept.ifPresent(password -> form.showPassword(connection, password)));
		});
	}

	private void removeSelected() {
		StoredConnection connection = selected();
		stored.remove(connection);
		CompletableFuture.runAsync(() -> Passwords.forget(connection));
		fillList(null);
		show();
	}

	private void validate() {
		if (getButton(OK) == null)
			return;
		Optional<String> missing = selected() == null ? Optional.empty() : form.missing();
		problem.setText(missing.orElse(""));
		getButton(OK).setText(messages.get(selected() == null ? "open" : "connect"));
		getButton(OK).setEnabled(missing.isEmpty() && opening == null);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, messages.get("connect"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, messages.get("cancel"), false);
		fillList(start);
		show();
		if (!startProblem.isEmpty())
			problem.setText(startProblem.replace("&", "&&"));
	}

	/** The user goes on in the form: the button that would have the keys is not enabled before that is filled in. */
	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		if (selected() != null)
			form.focus();
		return contents;
	}

	@Override
	protected void okPressed() {
		if (!getButton(OK).isEnabled())
			return;
		StoredConnection connection = selected() == null ? null : form.connection();
		String password = form.password();
		if (connection == null && ownIsFree == null) { // nothing to change
			super.okPressed();
			return;
		}
		setBusy(true);
		problem.setText("");
		Display display = list.getDisplay();
		opening = connection == null ? new Opening(locale).openOwn(own, ownIsFree) : new Opening(locale).open(connection, password);
		CompletableFuture<Boolean> kept = opening.thenApply(repository -> connection == null || keepPassword(connection, password));
		kept.whenComplete((isKept, failure) -> {
			if (!display.isDisposed())
				display.asyncExec(() -> done(connection, Boolean.TRUE.equals(isKept), failure));
		});
	}

	private static boolean keepPassword(StoredConnection connection, String password) {
		if (connection.remembered())
			return Passwords.keep(connection, password);
		Passwords.forget(connection);
		return true;
	}

	private void done(StoredConnection connection, boolean isKept, Throwable failure) {
		if (opening == null || list.isDisposed())
			return; // given up
		Repository repository = failure == null ? opening.join() : null;
		opening = null;
		setBusy(false);
		if (failure != null) {
			say(failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure);
			return;
		}
		opened = repository;
		passwordWasLost = !isKept;
		if (connection == null)
			stored.useOwn();
		else
			stored.use(connection);
		super.okPressed();
	}

	private void say(Throwable failure) {
		if (failure instanceof CancellationException)
			return;
		problem.setText((failure instanceof RepositoryException ? failure.getMessage() : messages.get("failed")).replace("&", "&&"));
		if (selected() != null)
			form.focus();
	}

	private void setBusy(boolean busy) {
		progress.setVisible(busy);
		list.setEnabled(!busy);
		form.setEnabled(!busy);
		getButton(OK).setEnabled(!busy);
	}

	/** While it connects, this gives up connecting; else it closes the dialog. */
	@Override
	protected void cancelPressed() {
		if (opening == null) {
			super.cancelPressed();
			return;
		}
		CompletableFuture<Repository> attempt = opening;
		opening = null;
		if (!attempt.cancel(false) && !attempt.isCompletedExceptionally())
			CompletableFuture.runAsync(attempt.join()::close);
		setBusy(false);
		validate();
	}

	@Override
	protected void handleShellCloseEvent() {
		if (opening != null)
			cancelPressed();
		super.handleShellCloseEvent();
	}
}
