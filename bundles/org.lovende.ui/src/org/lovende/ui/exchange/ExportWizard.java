package org.lovende.ui.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.wizard.IWizardPage;
import org.lovende.exchange.document.ExportOptions;
import org.lovende.model.intervention.Intervention;
import org.lovende.program.ExportForm;
import org.lovende.repository.Document;
import org.lovende.repository.Repository;
import org.lovende.ui.ExportRecord;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.Dialogs;
import org.lovende.ui.document.OpenDocument;

/** Writes an intervention into a file: which one and as of when, in which form, in which language, and where. */
public final class ExportWizard extends ExchangeWizard {
	private final Repository repository = Workplace.current().repository();
	private final ExportFormPage what;
	private final ExportFilePage where;

	/** @param interventionId the one that is chosen at first; may be null */
	public ExportWizard(String interventionId) {
		super("export");
		what = new ExportFormPage(interventionId);
		where = new ExportFilePage(what);
	}

	@Override
	public void addPages() {
		addPage(what);
		addPage(where);
	}

	/** Where it goes is seen before it is written. */
	@Override
	public boolean canFinish() {
		IWizardPage page = getContainer().getCurrentPage();
		return page == where && where.isPageComplete();
	}

	@Override
	public boolean performFinish() {
		ExportForm form = what.form();
		Path file = where.file();
		if (Files.exists(file) && !Dialogs.confirm(messages().get("export.exists", file.getFileName()), messages().get("export.replace"), locale()))
			return false;
		String id = what.intervention().id();
		Instant moment = what.moment();
		ExportOptions options = where.options();
		// what is open is written as the user sees it, saved or not
		Intervention open = moment == null ? Workplace.current().documents().find(id).map(OpenDocument::intervention).map(EcoreUtil::copy).orElse(null) : null;
		Optional<Path> written = run(getContainer(), messages().get("export.writing", file.getFileName()), true, monitor -> {
			if (open != null) {
				form.write(open, file, options, locale());
			} else if (moment != null) {
				Intervention then = repository.at(id, moment);
				checkCanceled(monitor);
				form.write(then, file, options, locale());
			} else {
				try (Document document = repository.openDocument(id)) {
					checkCanceled(monitor);
					form.write(document.intervention(), file, options, locale());
				}
			}
			ExportRecord.write(repository, id, form.name());
			return file;
		});
		if (written.isEmpty())
			return false;
		where.remember();
		if (where.opensIt())
			ResultOpening.open(file);
		return true;
	}
}
