package org.lovende.ui.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.model.intervention.Version;
import org.lovende.repository.HistoryCommit;
import org.lovende.repository.HistoryEntry;
import org.lovende.repository.RepositoryException;
import org.lovende.ui.AccessibleName;
import org.lovende.ui.DocumentView;
import org.lovende.ui.Icons;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.table.Columns;

/** Who changed what and when in the intervention that is worked on, as far as it is saved. Each moment can be opened and compared with today. */
public final class HistoryView extends DocumentView {
	public static final String ID = "org.lovende.ui.history";

	private static final int WHEN_WIDTH = 190;
	private static final int WHO_WIDTH = 130;
	private static final int WHAT_WIDTH = 760;
	/** How long nothing must have happened before it is asked what is new. */
	private static final int PAUSE = 1000;

	private final Messages messages = Workplace.messages(HistoryView.class);
	private final HistoryWords words = new HistoryWords();
	private final Runnable readNew = this::readNew;
	private final List<HistoryCommit> commits = new ArrayList<>();
	/** Those of them that are shown. */
	private final List<HistoryCommit> rows = new ArrayList<>();
	private OpenDocument shown;
	private HistoryReading reading;
	/** Whether something was saved while nobody looked or while the history was being read. */
	private boolean isBehind;
	private Label summary;
	private Button onlyElement;
	private Button stop;
	private Button open;
	private Button compare;
	private TreeViewer viewer;

	@Override
	protected void createContents(Composite parent) {
		GridLayoutFactory.fillDefaults().margins(8, 4).spacing(4, 4).applyTo(parent);
		Composite bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		summary = new Label(bar, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
		stop = button(bar, SWT.PUSH, "stop", this::stop);
		onlyElement = button(bar, SWT.CHECK, "onlyElement", this::refresh);
		open = button(bar, SWT.PUSH, "open", () -> open(false));
		compare = button(bar, SWT.PUSH, "compare", () -> open(true));
		GridLayoutFactory.fillDefaults().numColumns(bar.getChildren().length).spacing(8, 0).applyTo(bar);
		createViewer(parent);
	}

	private Button button(Composite bar, int style, String key, Runnable pressed) {
		Button button = new Button(bar, style);
		button.setText(messages.get(key));
		button.addListener(SWT.Selection, event -> pressed.run());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
		return button;
	}

	private void createViewer(Composite parent) {
		viewer = new TreeViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		AccessibleName.set(viewer.getControl(), this::getPartName);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 80).applyTo(viewer.getControl());
		Columns.of(viewer, Object.class)
				.add(messages.get("column.when"), WHEN_WIDTH, row -> row instanceof HistoryCommit commit ? Times.text(commit.time(), locale()) : "", this::sign)
				.add(messages.get("column.who"), WHO_WIDTH, row -> row instanceof HistoryCommit commit ? commit.user() : "")
				.add(messages.get("column.what"), WHAT_WIDTH, this::what);
		viewer.setContentProvider(new HistoryContent());
		viewer.setInput(rows);
		viewer.addSelectionChangedListener(event -> showState());
		viewer.addOpenListener(event -> open(false));
	}

	private Image sign(Object row) {
		return row instanceof HistoryCommit commit ? Icons.image(version(commit) == null ? "history" : "Version") : null;
	}

	private String what(Object row) {
		if (row instanceof HistoryCommit commit)
			return what(commit);
		return words.what((HistoryEntry) row, document() == null ? null : document().intervention());
	}

	private String what(HistoryCommit commit) {
		Version version = version(commit);
		return version == null ? words.what(commit) : messages.get("what.version", ElementNames.of(version, locale()), words.what(commit));
	}

	/** The version that names the moment of a commit; null if none does. */
	private Version version(HistoryCommit commit) {
		OpenDocument document = document();
		return document == null ? null
				: document.intervention().getVersions().stream().filter(version -> commit.time().equals(version.getMoment())).findFirst().orElse(null);
	}

	@Override
	protected void documentChanged() {
		OpenDocument document = document();
		if (document != shown) {
			shown = document;
			commits.clear();
			refresh();
			read(null);
		} else {
			if (onlyElement.getSelection())
				refresh();
			if (document != null && !document.isDirty())
				viewer.getControl().getDisplay().timerExec(PAUSE, readNew);
			showState();
		}
	}

	private void readNew() {
		if (viewer.getControl().isDisposed() || shown == null)
			return;
		isBehind = reading != null || !getSite().getPage().isPartVisible(this);
		if (!isBehind)
			read(commits.isEmpty() ? null : commits.get(0).time());
	}

	private void read(Instant known) {
		stop();
		if (shown == null || shown.isClosed())
			return;
		int[] place = { 0 };
		String name = messages.get("reading", shown.name());
		reading = new HistoryReading(name, workplace().repository(), shown.intervention().getId(), known, new HistoryReading.Receiver() {
			@Override
			public void read(List<HistoryCommit> piece) {
				commits.addAll(place[0], piece);
				place[0] += piece.size();
				if (known == null)
					append(piece);
				else
					refresh();
			}

			@Override
			public void done() {
				reading = null;
				showState();
				if (isBehind)
					readNew();
			}

			@Override
			public void failed(RepositoryException problem) {
				reading = null;
				ILog.of(HistoryView.class).warn("history", problem);
				showState();
				summary.setText(problem.getMessage().replace("&", "&&"));
				summary.requestLayout();
			}
		});
		showState();
	}

	private void stop() {
		if (reading != null)
			reading.stop();
		reading = null;
		showState();
	}

	private void refresh() {
		if (viewer.getControl().isDisposed())
			return;
		rows.clear();
		commits.stream().filter(this::isShown).forEach(rows::add);
		viewer.refresh();
		showState();
	}

	/** Without making the rows anew that are there already: a long history comes in many pieces. */
	private void append(List<HistoryCommit> piece) {
		if (viewer.getControl().isDisposed())
			return;
		List<HistoryCommit> added = piece.stream().filter(this::isShown).toList();
		rows.addAll(added);
		viewer.add(rows, added.toArray());
		showState();
	}

	private boolean isShown(HistoryCommit commit) {
		return !onlyElement.getSelection() || element() == null || touches(commit, element().getId());
	}

	private static boolean touches(HistoryCommit commit, String element) {
		return commit.changes().stream().anyMatch(entry -> entry.elementId().equalsIgnoreCase(element));
	}

	private void showState() {
		if (viewer == null || viewer.getControl().isDisposed())
			return;
		if (shown == null)
			summary.setText(messages.get("hint"));
		else
			summary.setText(messages.get(reading == null ? "summary" : "summary.reading", shown.name(), commits.size()).replace("&", "&&"));
		boolean hasMoment = shown != null && moment() != null;
		open.setEnabled(hasMoment);
		compare.setEnabled(hasMoment);
		stop.setVisible(reading != null);
		summary.requestLayout();
	}

	private HistoryCommit moment() {
		Object selected = viewer.getStructuredSelection().getFirstElement();
		if (selected instanceof HistoryEntry entry)
			return commits.stream().filter(commit -> commit.time().equals(entry.time())).findFirst().orElse(null);
		return (HistoryCommit) selected;
	}

	private void open(boolean withToday) {
		HistoryCommit commit = moment();
		if (commit == null || shown == null)
			return;
		Version version = version(commit);
		String title = version == null ? "" : ElementNames.of(version, locale());
		MomentInput input = new MomentInput(shown.intervention().getId(), shown.name(), commit.time(), title);
		Moments.open(getSite().getPage(), input, withToday);
	}

	/** For tests: the list. */
	TreeViewer viewer() {
		return viewer;
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
		if (isBehind)
			readNew();
	}

	@Override
	public void dispose() {
		if (reading != null)
			reading.stop();
		super.dispose();
	}
}
