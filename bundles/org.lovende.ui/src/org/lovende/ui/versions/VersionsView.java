package org.lovende.ui.versions;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.edit.Constraints;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.Version;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;
import org.lovende.ui.AccessibleName;
import org.lovende.ui.DocumentView;
import org.lovende.ui.Icons;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.Dialogs;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.history.MomentInput;
import org.lovende.ui.history.Moments;
import org.lovende.ui.table.Columns;

/** The named versions of the intervention that is worked on: named, opened as they were, compared with today and exported. */
public final class VersionsView extends DocumentView {
	public static final String ID = "org.lovende.ui.versions";

	private static final int TITLE_WIDTH = 280;
	private static final int DATE_WIDTH = 210;
	private static final int STATUS_WIDTH = 200;
	private static final int NOTE_WIDTH = 400;

	private final Messages messages = Workplace.messages(VersionsView.class);
	private Label summary;
	private Button name;
	private Button open;
	private Button compare;
	private Button export;
	private TableViewer viewer;

	@Override
	protected void createContents(Composite parent) {
		GridLayoutFactory.fillDefaults().margins(8, 4).spacing(4, 4).applyTo(parent);
		summary = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
		Composite bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		name = button(bar, "name", () -> new Naming(getSite().getShell()).ask(document()));
		open = button(bar, "open", () -> open(false));
		compare = button(bar, "compare", () -> open(true));
		export = button(bar, "export", this::export);
		// in two lines where the view is narrow
		RowLayoutFactory.fillDefaults().spacing(8).margins(0, 0).applyTo(bar);
		createViewer(parent);
	}

	private Button button(Composite bar, String key, Runnable pressed) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(messages.get(key));
		button.addListener(SWT.Selection, event -> pressed.run());
		return button;
	}

	private void createViewer(Composite parent) {
		viewer = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		AccessibleName.set(viewer.getControl(), this::getPartName);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 80).applyTo(viewer.getControl());
		Columns.of(viewer, Version.class).hover(version -> Constraints.isFrozen(version) ? messages.get("frozen.hint") : null)
				.add(messages.get("column.title"), TITLE_WIDTH, version -> ElementNames.of(version, locale()),
						version -> Icons.image(Constraints.isFrozen(version) ? "frozen" : "Version"))
				.add(messages.get("column.date"), DATE_WIDTH, this::date).add(messages.get("column.status"), STATUS_WIDTH, this::status)
				.add(messages.get("column.note"), NOTE_WIDTH, version -> Objects.toString(version.getNote(), "").replace('\n', ' '));
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.addSelectionChangedListener(event -> showState());
		viewer.addOpenListener(event -> open(false));
	}

	private String date(Version version) {
		return version.getDate() == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()).format(version.getDate());
	}

	private String status(Version version) {
		String word = ModelLabels.literal(version.getStatus(), locale());
		return Constraints.isFrozen(version) ? messages.get("frozen", word) : word;
	}

	@Override
	protected void documentChanged() {
		OpenDocument document = document();
		viewer.setInput(document == null ? List.of() : List.copyOf(document.intervention().getVersions()));
		showState();
	}

	private void showState() {
		OpenDocument document = document();
		Version version = selected();
		boolean canBeOpened = document != null && version != null && version.getMoment() != null;
		name.setEnabled(document != null);
		for (Button button : List.of(open, compare, export))
			button.setEnabled(canBeOpened);
		summary.setText(words(document, version).replace("&", "&&"));
		summary.getParent().layout();
	}

	private String words(OpenDocument document, Version version) {
		if (document == null)
			return messages.get("hint");
		if (version != null && version.getMoment() == null)
			return messages.get("notHeld", ElementNames.of(version, locale()));
		if (version != null && Constraints.isFrozen(version))
			return messages.get("frozen.text", ElementNames.of(version, locale()));
		Intervention intervention = document.intervention();
		return messages.get("summary", document.name(), ModelLabels.literal(intervention.getStatus(), locale()), intervention.getVersions().size());
	}

	private Version selected() {
		return (Version) viewer.getStructuredSelection().getFirstElement();
	}

	private void open(boolean withToday) {
		Version version = selected();
		if (version != null && version.getMoment() != null)
			Moments.open(getSite().getPage(), new MomentInput(document().intervention().getId(), document().name(), version.getMoment(),
					ElementNames.of(version, locale())), withToday);
	}

	/** Reads the version, then asks where it shall go. */
	private void export() {
		Repository repository = workplace().repository();
		String id = document().intervention().getId();
		String versionId = selected().getId();
		String title = ElementNames.of(selected(), locale());
		Display display = viewer.getControl().getDisplay();
		Job job = Job.create(messages.get("export.reading", title), (ICoreRunnable) monitor -> {
			try {
				Intervention then = repository.versions().open(id, versionId);
				display.asyncExec(() -> new MomentExport(getSite().getShell()).ask(then, title));
			} catch (RepositoryException e) {
				display.asyncExec(() -> Dialogs.failed(e, locale()));
			}
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	/** For tests: the list. */
	TableViewer viewer() {
		return viewer;
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}
}
