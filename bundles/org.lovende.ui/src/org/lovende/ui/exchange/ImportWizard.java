package org.lovende.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.lovende.program.ImportPreview;
import org.lovende.program.RepositoryImport;
import org.lovende.repository.Repository;
import org.lovende.ui.Workplace;

/** Brings an intervention from a file into the repository: choose it, see what it will do, and do it, all or nothing, in one commit. */
public final class ImportWizard extends ExchangeWizard {
	private final Repository repository = Workplace.current().repository();
	private final ImportFilePage file = new ImportFilePage(repository);
	private final ImportPreviewPage preview = new ImportPreviewPage(file::path, this::read);
	private RepositoryImport.Outcome imported;

	/** The repository that the workplace works on is where it goes. */
	public ImportWizard() {
		super("import");
	}

	@Override
	public void addPages() {
		addPage(file);
		addPage(preview);
	}

	private Optional<ImportPreview> read(Path path) {
		return run(getContainer(), messages().get("import.reading", path.getFileName()), true, monitor -> {
			ImportPreview result = new RepositoryImport(repository, locale()).preview(List.of(path));
			checkCanceled(monitor);
			return result;
		});
	}

	/** Only what was seen is imported. */
	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == preview && preview.isPageComplete();
	}

	@Override
	public boolean performFinish() {
		ImportPreview seen = preview.shown();
		String name = String.join(", ", seen.interventions().stream().map(ImportPreview.Planned::name).toList());
		Optional<RepositoryImport.Outcome> outcome = run(getContainer(), messages().get("import.writing", name), false,
				monitor -> new RepositoryImport(repository, locale()).importPlan(seen.plan(), messages().get("import.label", name)));
		if (outcome.isEmpty())
			return false;
		if (outcome.get().refused()) {
			preview.again(); // the repository is no longer what it was when the user looked
			return false;
		}
		file.remember();
		imported = outcome.get();
		return true;
	}

	/** What was imported; null unless it was done. */
	public RepositoryImport.Outcome imported() {
		return imported;
	}
}
