package org.lovende.ui.support;

import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
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
import org.lovende.ui.support.Installation.Part;

/** Which version this is, what it runs on, and under which licence each part of it stands. */
public final class AboutDialog extends TitledDialog {
	private static final int WIDTH = 620;
	private static final int HEIGHT = 300;
	private static final int[] WIDTHS = { 300, 80, 220 };

	private final Installation installation;
	private final Messages messages;

	AboutDialog(Shell shell, Installation installation, Locale locale) {
		super(shell, Messages.of(AboutDialog.class, locale).get("about.title"), "dialog.about");
		this.installation = installation;
		messages = Messages.of(AboutDialog.class, locale);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label heading = line(area, messages.get("about.heading", installation.version()));
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
		line(area, messages.get("about.what"));
		line(area, messages.get("about.system", installation.java(), installation.system(), installation.build()));
		line(area, messages.get("about.licence"));
		Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		AccessibleName.set(table, () -> messages.get("about.parts"));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
		for (int i = 0; i < WIDTHS.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(messages.get("about.column." + i));
			column.setWidth(WIDTHS[i]);
		}
		for (Part part : installation.parts())
			new TableItem(table, SWT.NONE).setText(new String[] { part.name(), part.version(), part.licence() });
		return area;
	}

	private static Label line(Composite area, String words) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(words);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, messages.get("close"), true);
	}
}
