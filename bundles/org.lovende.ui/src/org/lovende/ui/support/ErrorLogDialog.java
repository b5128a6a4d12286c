package org.lovende.ui.support;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.lovende.core.Messages;
import org.lovende.ui.AccessibleName;
import org.lovende.ui.dialog.TitledDialog;
import org.lovende.ui.support.ErrorLog.Entry;

/** What went wrong since the start; a button copies it for support, without personal data. */
public final class ErrorLogDialog extends TitledDialog {
	private static final int COPY = IDialogConstants.CLIENT_ID + 1;
	private static final int WIDTH = 620;
	private static final int HEIGHT = 300;
	private static final int[] WIDTHS = { 150, 80, 370 };

	private final Messages messages;
	private final List<Entry> entries;
	private final SupportText support;
	private Label state;

	ErrorLogDialog(Shell shell, List<Entry> entries, SupportText support, Locale locale) {
		super(shell, Messages.of(ErrorLogDialog.class, locale).get("log.title"), "dialog.errorLog");
		this.entries = entries;
		this.support = support;
		messages = Messages.of(ErrorLogDialog.class, locale);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label intro = new Label(area, SWT.WRAP);
		intro.setText(messages.get(entries.isEmpty() ? "log.empty" : "log.intro"));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(intro);
		Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		AccessibleName.set(table, () -> messages.get("log.title"));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
		for (int i = 0; i < WIDTHS.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(messages.get("log.column." + i));
			column.setWidth(WIDTHS[i]);
		}
		DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.MEDIUM).withLocale(messages.locale())
				.withZone(ZoneId.systemDefault());
		for (Entry entry : entries)
			new TableItem(table, SWT.NONE).setText(new String[] { time.format(entry.time()),
					messages.get(entry.status().getSeverity() == IStatus.ERROR ? "log.error" : "log.warning"), entry.status().getMessage() });
		state = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(state);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY, messages.get("log.copy"), false);
		createButton(parent, IDialogConstants.OK_ID, messages.get("close"), true);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id != COPY) {
			super.buttonPressed(id);
			return;
		}
		Clipboard clipboard = new Clipboard(getShell().getDisplay());
		clipboard.setContents(new Object[] { support.of(entries) }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		state.setText(messages.get("log.copied"));
	}
}
