package org.lovende.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.lovende.core.Messages;
import org.lovende.core.compare.ChangeKind;
import org.lovende.core.compare.ElementChange;
import org.lovende.exchange.Problem;
import org.lovende.program.ImportPreview;
import org.lovende.ui.AccessibleName;
import org.lovende.ui.comparison.ChangeList;

/** Shows what an import will do: what is new, changed and removed, and everything that is wrong in the file, with its place. */
final class ImportPreviewPage extends WizardPage {
	private static final int MARGIN = 10;
	private static final int WIDTH = 900;
	private static final int HEIGHT = 320;
	private static final int DETAIL_LINES = 4;

	private final Messages messages = ExchangeWizard.messages();
	private final Locale locale = ExchangeWizard.locale();
	private final Supplier<Path> path;
	private final Function<Path, Optional<ImportPreview>> reader;
	private ImportPreview shown;
	private Label summary;
	private SashForm lists;
	private ChangeList<ElementChange> changes;
	private ProblemTable problems;
	private Text details;

	/** @param reader works out what the import of a file will do; empty if it was stopped or failed */
	ImportPreviewPage(Supplier<Path> path, Function<Path, Optional<ImportPreview>> reader) {
		super("preview");
		this.path = path;
		this.reader = reader;
		setTitle(messages.get("import.preview"));
		setDescription(messages.get("import.preview.explanation"));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).applyTo(area);
		summary = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(summary);
		lists = new SashForm(area, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(lists);
		problems = new ProblemTable(lists, locale);
		changes = new ChangeList<>(lists, locale);
		details = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
		AccessibleName.set(details, () -> messages.get("import.details"));
		details.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, details.getLineHeight() * DETAIL_LINES).applyTo(details);
		changes.onSelection(change -> details.setText(change == null ? "" : change.name() + '\n' + String.join("\n", change.details())));
		problems.onSelection(problem -> details.setText(problem == null ? "" : problem.place().describe(locale) + '\n' + problem.message()));
		setControl(area);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible)
			// when the page is seen; also again, because the file may have been put right meanwhile
			getShell().getDisplay().asyncExec(this::again);
	}

	/** Reads the file again and shows what its import will do now. */
	void again() {
		if (getControl().isDisposed())
			return;
		setPageComplete(false);
		shown = null;
		show(List.of(), List.of());
		summary.setText("");
		reader.apply(path.get()).ifPresentOrElse(this::show, () -> summary.setText(messages.get("import.stopped")));
	}

	private void show(ImportPreview preview) {
		if (getControl().isDisposed())
			return;
		shown = preview;
		show(preview.interventions().stream().flatMap(planned -> planned.changes().stream()).toList(), preview.problems());
		long errors = preview.problems().stream().filter(Problem::isError).count();
		setErrorMessage(errors == 0 ? null : messages.get("import.errors", errors));
		summary.setText(String.join("\n", preview.interventions().stream().map(this::sentence).toList()).replace("&", "&&"));
		summary.getParent().layout();
		setPageComplete(!preview.hasErrors() && !preview.isEmpty());
		// the button that led here had the keys, and leads no further
		(preview.problems().isEmpty() ? changes.viewer().getControl() : problems.control()).setFocus();
	}

	private void show(List<ElementChange> lines, List<Problem> found) {
		changes.show(lines);
		problems.show(found);
		details.setText("");
		if (!found.isEmpty())
			problems.select(found.get(0));
		else if (!lines.isEmpty())
			changes.select(lines.get(0));
		lists.setMaximizedControl(found.isEmpty() ? changes.viewer().getControl() : lines.isEmpty() ? problems.control() : null);
	}

	private String sentence(ImportPreview.Planned planned) {
		if (planned.changes().isEmpty())
			return messages.get("import.same", planned.name());
		if (planned.isNew())
			return messages.get("import.new", planned.name(), planned.changes().size() - 1) + ' ' + messages.get("import.undo.new");
		return messages.get("import.changed", planned.name(), count(planned, ChangeKind.ADDED), count(planned, ChangeKind.CHANGED),
				count(planned, ChangeKind.REMOVED)) + ' ' + messages.get(planned.opened() == null ? "import.undo.closed" : "import.undo.open");
	}

	private static long count(ImportPreview.Planned planned, ChangeKind kind) {
		return planned.changes().stream().filter(change -> change.kind() == kind).count();
	}

	/** What the user sees; null while nothing was read. */
	ImportPreview shown() {
		return shown;
	}
}
