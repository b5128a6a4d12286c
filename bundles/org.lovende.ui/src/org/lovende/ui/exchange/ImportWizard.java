package org.lovende.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lovende.core.compare.Differences;
import org.lovende.exchange.Problem;
import org.lovende.model.intervention.Intervention;
import org.lovende.program.ImportPreview;
import org.lovende.program.RepositoryImport;
import org.lovende.repository.Repository;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.OpenDocument;

/**
 * Brings an intervention from a file into the repository: choose it, see what it will do, and do it, all or nothing. Into an intervention that is open it
 * comes as one command, which undo takes back and which is saved with the rest; else it is one commit.
 */
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
		List<Intervention> open = Workplace.current().documents().all().stream().map(OpenDocument::intervention).map(EcoreUtil::copy).toList();
		return run(getContainer(), messages().get("import.reading", path.getFileName()), true, monitor -> {
			ImportPreview result = new RepositoryImport(repository, locale()).preview(List.of(path), open);
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
		if (seen.interventions().get(0).opened() != null)
			return bringIn(seen.interventions().get(0), seen.problems());
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

	/** As a command. */
	private boolean bringIn(ImportPreview.Planned planned, List<Problem> problems) {
		Optional<OpenDocument> document = Workplace.current().documents().find(planned.id());
		ImportPreview.Opened opened = planned.opened();
		if (document.filter(open -> !open.isSaving() && Differences.between(opened.before(), open.intervention()).isEmpty()).isEmpty()) {
			preview.again(); // it is no longer what it was when the user looked
			return false;
		}
		if (!document.get().restore(opened.after(), planned.id(), messages().get("import.label", planned.name())))
			return false;
		file.remember();
		imported = new RepositoryImport.Outcome(List.of(planned.name()), List.of(planned.id()), problems);
		return true;
	}

	/** What was imported; null unless it was done. */
	public RepositoryImport.Outcome imported() {
		return imported;
	}
}
