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
import org.lovende.core.Messages;
import org.lovende.core.compare.ChangeKind;
import org.lovende.core.compare.ElementChange;
import org.lovende.exchange.Problem;
import org.lovende.program.ImportPreview;
import org.lovende.ui.Workplace;
import org.lovende.ui.comparison.ChangeList;
import org.lovende.ui.document.OpenDocument;

/** Shows what an import will do: what is new, changed and removed, and everything that is wrong in the file, with its place. */
final class ImportPreviewPage extends WizardPage {
	private static final int MARGIN = 10;
	private static final int WIDTH = 900;
	private static final int HEIGHT = 380;

	private final Messages messages = ExchangeWizard.messages();
	private final Locale locale = ExchangeWizard.locale();
	private final Supplier<Path> path;
	private final Function<Path, Optional<ImportPreview>> reader;
	private Path read;
	private ImportPreview shown;
	private Label summary;
	private SashForm lists;
	private ChangeList<ElementChange> changes;
	private ProblemTable problems;

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
		setControl(area);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible && !path.get().equals(read))
			// when the page is seen
			getShell().getDisplay().asyncExec(this::again);
	}

	/** Reads the file again and shows what its import will do now. */
	void again() {
		if (getControl().isDisposed())
			return;
		setPageComplete(false);
		shown = null;
		read = null;
		show(List.of(), List.of());
		summary.setText("");
		Path wanted = path.get();
		reader.apply(wanted).ifPresentOrElse(preview -> {
			read = wanted;
			show(preview);
		}, () -> summary.setText(messages.get("import.stopped")));
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
	}

	private void show(List<ElementChange> lines, List<Problem> found) {
		changes.show(lines);
		problems.show(found);
		lists.setMaximizedControl(found.isEmpty() ? changes.viewer().getControl() : lines.isEmpty() ? problems.control() : null);
	}

	private String sentence(ImportPreview.Planned planned) {
		if (planned.changes().isEmpty())
			return messages.get("import.same", planned.name());
		if (planned.isNew())
			return messages.get("import.new", planned.name(), count(planned, ChangeKind.ADDED));
		String text = messages.get("import.changed", planned.name(), count(planned, ChangeKind.ADDED), count(planned, ChangeKind.CHANGED),
				count(planned, ChangeKind.REMOVED));
		boolean isDirty = Workplace.current().documents().find(planned.id()).filter(OpenDocument::isDirty).isPresent();
		return isDirty ? text + ' ' + messages.get("import.dirty") : text;
	}

	private static long count(ImportPreview.Planned planned, ChangeKind kind) {
		return planned.changes().stream().filter(change -> change.kind() == kind).count();
	}

	/** What the user sees; null while nothing was read. */
	ImportPreview shown() {
		return shown;
	}
}
