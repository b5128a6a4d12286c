package org.lovende.ui.exchange;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.intervention.Intervention;
import org.lovende.exchange.picture.PictureFormat;
import org.lovende.program.PictureBatch;
import org.lovende.repository.Document;
import org.lovende.repository.InterventionSummary;
import org.lovende.repository.Repository;
import org.lovende.ui.ExportRecord;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.Dialogs;
import org.lovende.ui.document.OpenDocument;

/** Draws many diagrams into a folder: of which interventions, which diagrams, in which forms. */
public final class PicturesWizard extends ExchangeWizard {
	/** What a server's audit log calls it. */
	private static final String PICTURES = "pictures";

	private final Repository repository = Workplace.current().repository();
	private final PicturesChoicePage what;
	private final PicturesFolderPage where = new PicturesFolderPage();

	/** @param interventionId the one that is chosen at first; null for all */
	public PicturesWizard(String interventionId) {
		super("pictures");
		what = new PicturesChoicePage(interventionId);
	}

	@Override
	public void addPages() {
		addPage(what);
		addPage(where);
	}

	/** Where they go is seen before they are written. */
	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == where && super.canFinish();
	}

	@Override
	public boolean performFinish() {
		List<InterventionSummary> interventions = what.interventions();
		List<DiagramKind> kinds = what.kinds();
		List<PictureFormat> formats = where.formats();
		Locale language = where.language();
		Path folder = where.folder();
		// what is open is drawn as the user sees it, saved or not
		Map<String, Intervention> open = new HashMap<>();
		interventions.forEach(each -> Workplace.current().documents().find(each.id()).map(OpenDocument::intervention)
				.ifPresent(intervention -> open.put(each.id(), EcoreUtil.copy(intervention))));
		Optional<PictureBatch.Result> result = run(getContainer(), messages().get("pictures.drawing"), true, monitor -> {
			try (PictureBatch batch = new PictureBatch(kinds, formats, folder, language, locale())) {
				for (InterventionSummary each : interventions) {
					monitor.subTask(each.name());
					if (open.containsKey(each.id())) {
						batch.draw(open.get(each.id()), monitor::isCanceled);
					} else {
						try (Document document = repository.openDocument(each.id())) {
							batch.draw(document.intervention(), monitor::isCanceled);
						}
					}
				}
				checkCanceled(monitor);
				PictureBatch.Result drawn = batch.finish();
				interventions.forEach(each -> ExportRecord.write(repository, each.id(), PICTURES));
				return drawn;
			}
		});
		if (result.isEmpty())
			return false;
		where.remember();
		Dialogs.tell(report(result.get(), folder), locale());
		if (where.opensIt())
			ResultOpening.open(folder);
		return true;
	}

	private static String report(PictureBatch.Result result, Path folder) {
		StringBuilder text = new StringBuilder(messages().get("pictures.done", result.written().size(), folder));
		if (!result.leftOut().isEmpty())
			text.append("\n\n").append(messages().get("pictures.leftOut", "• " + String.join("\n• ", result.leftOut())));
		result.remarks().stream().distinct().forEach(remark -> text.append("\n\n").append(remark));
		return text.toString();
	}
}
