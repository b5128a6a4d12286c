package org.lovende.ui.history;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.lovende.core.Messages;
import org.lovende.core.compare.ChangeKind;
import org.lovende.core.compare.ElementChange;
import org.lovende.core.compare.InterventionChanges;
import org.lovende.model.intervention.Intervention;
import org.lovende.ui.comparison.ChangeList;
import org.lovende.ui.document.OpenDocument;

/** What has become of an intervention since another moment, in words; each element can be made again what it was. It follows the intervention. */
final class TodayPane {
	private static final int MARGIN = 8;
	/** How long nothing must have changed before it is compared again. */
	private static final int PAUSE = 400;

	private final Messages messages;
	private final Locale locale;
	private final Composite area;
	private final Label summary;
	private final Button restore;
	private final ChangeList<ElementChange> list;
	private final Runnable documentChanged = this::documentChanged;
	private final Runnable update = this::update;
	private Intervention then;
	private OpenDocument document;
	private boolean visible;

	/** @param restored gets what shall be made again what it was */
	TodayPane(Composite parent, Consumer<List<ElementChange>> restored, Locale locale) {
		this.locale = locale;
		messages = Messages.of(TodayPane.class, locale);
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
		Composite bar = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		summary = new Label(bar, SWT.WRAP);
		summary.setText(messages.get("moment.loading"));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
		restore = new Button(bar, SWT.PUSH);
		restore.setText(messages.get("moment.restore"));
		restore.setEnabled(false);
		list = new ChangeList<>(area, locale);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(list.viewer().getControl());
		list.onSelection(change -> restore.setEnabled(change != null && change.kind() != ChangeKind.ADDED));
		restore.addListener(SWT.Selection, event -> restored.accept(List.of(list.selected())));
	}

	/** Compares with an intervention from now on. */
	void show(Intervention past, OpenDocument present) {
		then = past;
		document = present;
		document.addListener(documentChanged);
	}

	/** Only what the user sees is kept up to date. */
	void setVisible(boolean now) {
		visible = now;
		if (visible)
			update();
	}

	void failed(String reason) {
		summary.setText(messages.get("moment.failed", reason));
		area.layout();
	}

	private void documentChanged() {
		if (visible && !area.isDisposed())
			area.getDisplay().timerExec(PAUSE, update);
	}

	private void update() {
		if (area.isDisposed() || document == null || document.isClosed())
			return;
		List<ElementChange> changes = InterventionChanges.between(then, document.intervention(), locale);
		list.show(changes);
		summary.setText(messages.get("moment.differences", changes.size()));
		restore.setEnabled(list.selected() != null && list.selected().kind() != ChangeKind.ADDED);
		area.layout();
	}

	/** For tests: the list. */
	ChangeList<ElementChange> list() {
		return list;
	}

	Composite control() {
		return area;
	}

	void dispose() {
		if (document != null)
			document.removeListener(documentChanged);
	}
}
