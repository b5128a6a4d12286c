package org.lovende.ui.exchange;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.lovende.core.Messages;
import org.lovende.exchange.document.ExportOptions;
import org.lovende.program.ExportForm;

/** Asks how an intervention shall be written, and into which file or folder. */
final class ExportFilePage extends WizardPage {
	private static final int MARGIN = 10;

	private final Messages messages = ExchangeWizard.messages();
	private final ExportFormPage what;
	private LanguageChoice language;
	private Button leaveOutEmpty;
	private PathField field;
	private Button open;
	private boolean leavesOutEmpty;
	private boolean opensIt;

	/** @param what says what is written */
	ExportFilePage(ExportFormPage what) {
		super("file");
		this.what = what;
		setTitle(messages.get("export.where"));
		setDescription(messages.get("export.where.explanation"));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).applyTo(area);
		language = new LanguageChoice(area, messages);
		leaveOutEmpty = check(area, "export.leaveOutEmpty");
		leaveOutEmpty.addListener(SWT.Selection, event -> leavesOutEmpty = leaveOutEmpty.getSelection());
		field = new PathField(area, messages.get("export.file"), new RecentPaths("export"), this::validate);
		field.button(messages.get("export.choose"), this::choose);
		open = check(area, "export.open");
		open.setSelection(true);
		opensIt = true;
		open.addListener(SWT.Selection, event -> opensIt = open.getSelection());
		setControl(area);
	}

	private Button check(Composite area, String key) {
		Button button = new Button(area, SWT.CHECK);
		button.setText(messages.get(key));
		GridDataFactory.fillDefaults().indent(0, MARGIN / 2).applyTo(button);
		return button;
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (!visible)
			return;
		ExportForm form = what.form();
		language.setEnabled(form.hasLanguage());
		leaveOutEmpty.setEnabled(form.isDescription());
		field.set(suggestion(form));
		field.setFocus();
	}

	/** The folder that was used last, and the name of what is written. */
	private Path suggestion(ExportForm form) {
		String name = what.intervention().name() + (what.momentName().isEmpty() ? "" : " " + what.momentName());
		String file = FileNames.of(name) + (form.isFolder() ? "" : "." + form);
		String folder = field.startFolder();
		return Path.of(folder == null ? System.getProperty("user.home") : folder, file);
	}

	private String choose() {
		ExportForm form = what.form();
		if (form.isFolder()) {
			DirectoryDialog dialog = new DirectoryDialog(getShell());
			dialog.setText(messages.get("export.choose.title"));
			dialog.setFilterPath(field.startFolder());
			String folder = dialog.open();
			return folder == null ? null : Path.of(folder, FileNames.of(what.intervention().name())).toString();
		}
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setText(messages.get("export.choose.title"));
		dialog.setFilterExtensions(new String[] { "*." + form });
		dialog.setFilterNames(new String[] { messages.get("export." + form) });
		dialog.setFilterPath(field.startFolder());
		dialog.setFileName(field.path().map(Path::getFileName).map(Path::toString).orElse(""));
		return dialog.open();
	}

	private void validate() {
		Path typed = field.path().orElse(null);
		String problem = null;
		if (typed != null && !typed.isAbsolute())
			problem = messages.get("export.notAbsolute");
		else if (typed != null && !what.form().isFolder() && Files.isDirectory(typed))
			problem = messages.get("export.isFolder");
		setErrorMessage(problem);
		setPageComplete(typed != null && problem == null);
	}

	/** The file or folder; a file has the ending of the form. */
	Path file() {
		ExportForm form = what.form();
		Path typed = field.path().orElseThrow();
		return form.isFolder() || ExportForm.of(typed).filter(form::equals).isPresent() ? typed : Path.of(typed + "." + form);
	}

	ExportOptions options() {
		ExportOptions options = ExportOptions.defaults().in(language.locale());
		return leavesOutEmpty ? options.withoutEmptyChapters() : options;
	}

	boolean opensIt() {
		return opensIt;
	}

	void remember() {
		field.remember();
	}
}
