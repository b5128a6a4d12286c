package org.lovende.ui.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.lovende.core.Messages;
import org.lovende.repository.Repository;

/** Asks for the file or folder to be imported, and says where it will go. */
final class ImportFilePage extends WizardPage {
	private static final int MARGIN = 10;
	private static final int WIDTH = 560;

	private final Messages messages = ExchangeWizard.messages();
	private final Repository repository;
	private PathField field;

	ImportFilePage(Repository repository) {
		super("file");
		this.repository = repository;
		setTitle(messages.get("import.file"));
		setDescription(messages.get("import.file.explanation"));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).spacing(MARGIN, MARGIN).applyTo(area);
		field = new PathField(area, messages.get("import.path"), new RecentPaths("import"), this::validate);
		field.button(messages.get("import.chooseFile"), this::chooseFile);
		field.button(messages.get("import.chooseFolder"), this::chooseFolder);
		text(area, messages.get("import.kinds"));
		text(area, repository.address().server() == null ? messages.get("import.intoOwn") : messages.get("import.intoServer", repository.address().text()));
		setControl(area);
		field.setFocus();
	}

	private static void text(Composite area, String words) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
	}

	private String chooseFile() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText(messages.get("import.chooseFile.title"));
		dialog.setFilterExtensions(new String[] { "*.xlsx;*.xmi;*.xml", "*.xlsx", "*.xmi;*.xml" });
		dialog.setFilterNames(new String[] { messages.get("import.all"), messages.get("import.xlsx"), messages.get("import.xmi") });
		dialog.setFilterPath(field.startFolder());
		return dialog.open();
	}

	private String chooseFolder() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setText(messages.get("import.chooseFolder.title"));
		dialog.setMessage(messages.get("import.chooseFolder.text"));
		dialog.setFilterPath(field.startFolder());
		return dialog.open();
	}

	private void validate() {
		Optional<Path> path = field.path();
		boolean isThere = path.filter(Files::isReadable).isPresent();
		setErrorMessage(path.isEmpty() || isThere ? null : messages.get("import.notThere"));
		setPageComplete(isThere);
	}

	/** What shall be imported; null while there is nothing. */
	Path path() {
		return field.path().orElse(null);
	}

	void remember() {
		field.remember();
	}
}
