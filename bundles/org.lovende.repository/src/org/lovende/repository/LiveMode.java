package org.lovende.repository;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;

/**
 * Shares the commands of a document as they are executed. While one save is on its way the next commands wait, and go out together with the
 * label of the last.
 */
final class LiveMode {
	private static final Duration RETRY = Duration.ofSeconds(2);

	private final Document document;
	private final CommandStackListener listener;
	private String label = "";
	private RepositoryException problem;
	private boolean ended;

	LiveMode(Document document) {
		this.document = document;
		listener = event -> {
			Command command = document.stack().getMostRecentCommand();
			if (command != null)
				label = command.getLabel();
			// not inside the command, but after it
			document.execute(this::share);
		};
		document.stack().addCommandStackListener(listener);
	}

	/** Sends what is to be shared, if nothing is on its way. */
	void share() {
		if (ended || document.isSaving() || !document.isDirty() || document.hasConflicts())
			return;
		document.saveLater(label).whenComplete((result, failure) -> {
			problem = failure instanceof RepositoryException reason ? reason : null;
			if (failure != null)
				CompletableFuture.delayedExecutor(RETRY.toMillis(), TimeUnit.MILLISECONDS).execute(() -> document.execute(this::share));
			else
				share();
		});
	}

	/** Why the last attempt failed; empty if it did not. */
	Optional<RepositoryException> problem() {
		return Optional.ofNullable(problem);
	}

	void end() {
		ended = true;
		document.stack().removeCommandStackListener(listener);
	}
}
