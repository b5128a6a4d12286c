package org.lovende.ui.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.lovende.core.Messages;
import org.lovende.model.intervention.Intervention;
import org.lovende.repository.InterventionSummary;
import org.lovende.repository.PendingWork;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;
import org.lovende.ui.dialog.Dialogs;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.document.OpenDocuments;

/** After a crash: offers to bring back what was not saved. What is brought back is one undoable change, which the user then saves or not. */
public final class Recovery {
	private final RecoveryFolder folder;
	private final Repository repository;
	private final OpenDocuments documents;
	private final Locale locale;
	private final Messages messages;

	/** @param locale the user's language */
	public Recovery(RecoveryFolder folder, Repository repository, OpenDocuments documents, Locale locale) {
		this.folder = folder;
		this.repository = repository;
		this.documents = documents;
		this.locale = locale;
		messages = Messages.of(Recovery.class, locale);
	}

	/**
	 * Looks for recovery files and asks what shall become of them. Does nothing if there are none.
	 *
	 * @param restored gets the identifier of each intervention that was brought back
	 */
	public void offer(Consumer<String> restored) {
		List<InterventionSummary> found = found();
		if (found.isEmpty())
			return;
		String names = String.join("\n", found.stream().map(summary -> "• " + summary.name()).toList());
		List<String> answers = List.of(messages.get("restore"), messages.get("drop"), messages.get("later"));
		switch (Dialogs.ask(messages.get("title"), messages.get("offer", names), answers)) {
		case 0 -> found.forEach(summary -> restore(summary.id(), restored));
		case 1 -> found.forEach(summary -> delete(summary.id()));
		default -> { } // the files stay for the next start
		}
	}

	private List<InterventionSummary> found() {
		try {
			List<String> ids = folder.ids();
			// one that was deleted for good meanwhile has nothing to be restored into
			return ids.isEmpty() ? List.of() : repository.list().stream().filter(summary -> ids.contains(summary.id())).toList();
		} catch (IOException | RepositoryException e) {
			ILog.of(Recovery.class).error("recovery files", e);
			return List.of();
		}
	}

	private void restore(String id, Consumer<String> restored) {
		documents.open(id).whenComplete((document, failure) -> {
			if (failure != null)
				Dialogs.failed(failure, locale);
			else if (bringIn(document, id))
				restored.accept(id);
			documents.release(id);
		});
	}

	/** Brings the changes in. What others have done since stays; answers false if there is nothing that can be brought in. */
	private boolean bringIn(OpenDocument document, String id) {
		List<String> problems = new ArrayList<>();
		Optional<Intervention> mine = KeptIntervention.read(folder.mine(id), locale, problems);
		// killed before the second file was there
		Optional<Intervention> base = Files.exists(folder.base(id)) ? KeptIntervention.read(folder.base(id), locale, problems)
				: Optional.of(document.pendingWork().base());
		if (mine.isEmpty() || base.isEmpty()) {
			Dialogs.error(messages.get("failed", document.name(), String.join("\n", problems)), locale);
			return false;
		}
		return new BringingIn(locale).into(document, new PendingWork(base.get(), mine.get()), messages.get("label"));
	}

	private void delete(String id) {
		try {
			folder.delete(id);
		} catch (IOException e) {
			ILog.of(Recovery.class).error("recovery file of " + id, e);
		}
	}
}
