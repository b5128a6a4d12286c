package org.lovende.ui.versions;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.lovende.core.Messages;
import org.lovende.repository.HistoryCommit;
import org.lovende.ui.AccessibleName;
import org.lovende.ui.dialog.TitledDialog;
import org.lovende.ui.history.Times;

/** Lets the user choose a moment of an intervention's history: what was saved then, by whom. */
final class MomentDialog extends TitledDialog {
	private static final int WIDTH = 90;
	private static final int LINES = 18;

	private final List<HistoryCommit> commits;
	private final Locale locale;
	private final Messages messages;
	private TableViewer viewer;
	private Instant chosen;

	MomentDialog(Shell shell, List<HistoryCommit> commits, Locale locale) {
		super(shell, Messages.of(MomentDialog.class, locale).get("moment.title"));
		this.commits = commits;
		this.locale = locale;
		messages = Messages.of(MomentDialog.class, locale);
	}

	/** Opens the dialog; empty if the user thought better of it. */
	Optional<Instant> ask() {
		return open() == OK ? Optional.ofNullable(chosen) : Optional.empty();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		viewer = new TableViewer(area, SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(LINES))
				.applyTo(viewer.getControl());
		AccessibleName.set(viewer.getControl(), getShell()::getText);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(LabelProvider.createTextProvider(commit -> words((HistoryCommit) commit)));
		viewer.setInput(commits);
		viewer.addSelectionChangedListener(event -> {
			HistoryCommit commit = (HistoryCommit) viewer.getStructuredSelection().getFirstElement();
			chosen = commit == null ? null : commit.time();
			getButton(IDialogConstants.OK_ID).setEnabled(chosen != null);
		});
		viewer.addDoubleClickListener(event -> okPressed());
		return area;
	}

	private String words(HistoryCommit commit) {
		return messages.get("moment.line", Times.text(commit.time(), locale), commit.user(), commit.label());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, messages.get("moment.choose"), true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, messages.get("cancel"), false);
	}
}
